import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { imageSize } from 'image-size'
import { decodeAddress } from '../../groups/node/decodeAddress.ts'

interface ImagePlace {
  /** Address as written in the page. */
  src: string
  /** Absolute path of the page's file; null for a page that the site makes. */
  filePath?: string | null
  /** Folder whose files are served at the root of the site. */
  publicDir: string
}

/** First of the Exif orientations of a photo taken on its side. */
const SIDEWAYS = 5
const EXTERNAL_RE = /^(?:[a-z][a-z+.-]*:|\/\/)/i

const resolveFile = ({ src, filePath, publicDir }: ImagePlace): string | undefined => {
  if (EXTERNAL_RE.test(src)) return undefined
  const file = decodeAddress(src.replace(/[?#].*$/, ''))
  if (file.startsWith('/')) return path.join(publicDir, file)
  return filePath ? path.resolve(path.dirname(filePath), file) : undefined
}

/**
 * Width and height in CSS pixels of an image of the site, so that the page keeps its place before it loads.
 *
 * @returns undefined for an image elsewhere, missing or of unknown format: `npm run check` reports those
 */
export const measureImage = (place: ImagePlace): { width: number; height: number } | undefined => {
  const file = resolveFile(place)
  if (!file || !existsSync(file)) return undefined
  try {
    const { width, height, orientation = 1 } = imageSize(readFileSync(file))
    const [across, down] = orientation >= SIDEWAYS ? [height, width] : [width, height]
    return { width: Math.round(across), height: Math.round(down) }
  } catch {
    return undefined
  }
}
