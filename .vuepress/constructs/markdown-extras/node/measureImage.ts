import { readFileSync } from 'node:fs'
import { imageSize } from 'image-size'
import type { DiskImages } from '../../images/node/createImageFiles.ts'
import { resolveImage } from '../../images/shared/resolveImage.ts'

interface ImagePlace {
  /** Address as written in the page. */
  src: string
  /** Path of the page relative to the folder of guides; null for a page that the site makes. */
  page: string | null
  files: DiskImages
}

/** First of the Exif orientations of a photo taken on its side. */
const SIDEWAYS = 5

const locate = ({ src, page, files }: ImagePlace): string | null => {
  const target = resolveImage(src, page, files)
  if (target.kind === 'public') return files.locatePublic(target.address)
  return target.kind === 'file' ? files.locateFile(target.path) : null
}

/**
 * Width and height in CSS pixels of an image of the site, so that the page keeps its place before it loads.
 *
 * @returns undefined for an image elsewhere, missing or of unknown format: `npm run check` reports those
 */
export const measureImage = (place: ImagePlace): { width: number; height: number } | undefined => {
  const file = locate(place)
  if (!file) return undefined
  try {
    const { width, height, orientation = 1 } = imageSize(readFileSync(file))
    const [across, down] = orientation >= SIDEWAYS ? [height, width] : [width, height]
    return { width: Math.round(across), height: Math.round(down) }
  } catch {
    return undefined
  }
}
