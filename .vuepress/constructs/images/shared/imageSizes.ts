import { readNamedType } from './imageTypes.ts'

/** Widest image that is published, in pixels: twice the text, for fine screens. Wider ones are made so. */
export const MAX_WIDTH = 1600

/** Widths of the lighter copies: the text on a plain screen or a phone's, and on the finest phones. */
const NARROW_WIDTHS = [720, 1200]

/** A copy that is hardly narrower would weigh as much, and cost its address in the page. */
const WORTH = 1.25

/** How wide an image is shown: the whole window, up to the width of the text (`.page` of `layout.css`). */
export const IMAGE_SIZES = '(width < 44rem) 100vw, 42rem'

/** What the address of a narrower copy ends with, in an import. */
const WIDTH_RE = /\?w=(\d{1,4})$/

/** Writes, in the address of an image, the width of the copy that is asked for. */
export const askWidth = (address: string, width: number): string => `${address}?w=${width}`

/** @returns the address without the width that it asks for, null when it asks for none */
export const readAskedWidth = (address: string): { address: string; width: number | null } => {
  const asked = WIDTH_RE.exec(address)
  return asked
    ? { address: address.slice(0, asked.index), width: Number(asked[1]) }
    : { address, width: null }
}

/**
 * Width that an image is published at, and those of its narrower copies, in pixels. A drawing is as sharp at any
 * size, and a GIF may move: they have none.
 *
 * @param file - name of the image
 * @param width - its own width
 */
export const planWidths = (file: string, width: number): { full: number; narrow: number[] } => {
  const full = Math.min(width, MAX_WIDTH)
  const type = readNamedType(file)
  const isPhoto = type !== null && type !== 'svg' && type !== 'gif'
  return { full, narrow: isPhoto ? NARROW_WIDTHS.filter((narrow) => narrow * WORTH <= full) : [] }
}
