import path from 'node:path'
import sharp, { type Metadata, type WebpOptions } from 'sharp'
import { MAX_WIDTH } from '../shared/imageSizes.ts'
import { hasFacts } from './removeFacts.ts'

/** Lines and text of a screenshot stay sharp; a photo loses what nobody sees. */
const getSettings = (file: string): WebpOptions =>
  path.extname(file).toLowerCase() === '.png'
    ? { nearLossless: true, quality: 60 }
    : { quality: 80 }

const isPlain = ({ format, width, orientation = 1 }: Metadata, widest: number): boolean =>
  (format === 'webp' || format === 'heif') && width <= widest && orientation === 1

/**
 * Makes a WebP copy of an image to publish: no wider than asked, turned as the camera held it,
 * and without what the camera wrote in it: https://sharp.pixelplumbing.com/api-output#webp
 *
 * @param bytes - content of the file
 * @param file - its path, whose extension tells a screenshot from a photo
 * @param widest - in pixels
 * @returns null when the image goes out as it is: a copy would not be lighter, and it holds no more than a
 * picture; or it cannot be read, moves, or is a WebP or AVIF of the right size
 */
export const convertToWebp = async (
  bytes: Buffer,
  file: string,
  widest = MAX_WIDTH,
): Promise<Buffer | null> => {
  try {
    const metadata = await sharp(bytes).metadata()
    const isPrivate = hasFacts(metadata)
    const isMoving = (metadata.pages ?? 1) > 1
    if ((isMoving || isPlain(metadata, widest)) && !isPrivate) return null
    const image = sharp(bytes, { animated: isMoving })
    const webp = await (isMoving ? image : image.autoOrient())
      .resize({ width: widest, withoutEnlargement: true })
      .webp(getSettings(file))
      .toBuffer()
    return isPrivate || webp.length < bytes.length ? webp : null
  } catch {
    return null
  }
}
