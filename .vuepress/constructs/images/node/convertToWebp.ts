import path from 'node:path'
import sharp, { type WebpOptions } from 'sharp'

/** Lines and text of a screenshot stay sharp; a photo loses what nobody sees. */
const getSettings = (file: string): WebpOptions =>
  path.extname(file).toLowerCase() === '.png'
    ? { nearLossless: true, quality: 60 }
    : { quality: 80 }

/**
 * Converts a PNG or JPEG image to WebP: https://sharp.pixelplumbing.com/api-output#webp
 *
 * @param bytes - content of the file
 * @param file - its path, whose extension tells a screenshot from a photo
 * @returns null when WebP would not be lighter, or when the file cannot be read as an image: it goes out as it is
 */
export const convertToWebp = async (bytes: Buffer, file: string): Promise<Buffer | null> => {
  try {
    // Turned as the camera held it: WebP copies carry no orientation.
    const webp = await sharp(bytes).autoOrient().webp(getSettings(file)).toBuffer()
    return webp.length < bytes.length ? webp : null
  } catch {
    return null
  }
}
