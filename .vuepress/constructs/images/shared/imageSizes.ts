import { isConverted } from './imageTypes.ts'

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
 * The addresses of the lighter copies of an image, for its `srcset`; null for one that has none.
 *
 * @param file - name of the image
 * @param address - its address in the page, as the build imports it
 * @param width - its own width, in pixels
 */
export const writeSrcset = (file: string, address: string, width: number): string | null => {
  const { full, narrow } = planWidths(file, width)
  if (narrow.length === 0) return null
  const copies = narrow.map((copy) => `${askWidth(address, copy)} ${copy}w`)
  return [...copies, `${address} ${full}w`].join(', ')
}

/**
 * Width that an image is published at, and those of its narrower copies, in pixels.
 *
 * @param file - name of the image
 * @param width - its own width
 */
export const planWidths = (file: string, width: number): { full: number; narrow: number[] } => {
  const full = Math.min(width, MAX_WIDTH)
  return {
    full,
    narrow: isConverted(file) ? NARROW_WIDTHS.filter((narrow) => narrow * WORTH <= full) : [],
  }
}
