import { imageSize } from 'image-size'
import type { ImageSize } from '../shared/PageImages.ts'

/** First of the Exif orientations of a photo taken on its side. */
const SIDEWAYS = 5

/**
 * Width and height of an image, as the camera was held.
 *
 * @param bytes - its whole file
 * @returns null for an unknown format: `npm run check` reports it
 */
export const measureImage = (bytes: Uint8Array): ImageSize | null => {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    const [across, down] = orientation >= SIDEWAYS ? [height, width] : [width, height]
    return { width: Math.round(across), height: Math.round(down) }
  } catch {
    return null
  }
}
