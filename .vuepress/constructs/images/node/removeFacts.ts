import sharp, { type Metadata } from 'sharp'

/** Where and when a photo was taken, by whom and with what: none of it is for readers. */
export const hasFacts = ({ exif, xmp, iptc, comments }: Metadata): boolean =>
  exif !== undefined || xmp !== undefined || iptc !== undefined || comments !== undefined

const readMetadata = async (bytes: Uint8Array): Promise<Metadata | null> => {
  try {
    return await sharp(bytes).metadata()
  } catch {
    return null
  }
}

/**
 * Makes of a photo that is published at its own address one that says nothing of who took it, where and when: of
 * the same type and size, turned as the camera held it.
 *
 * @param bytes - content of the file
 * @returns null when it says nothing, or is no picture
 * @throws Error for one that says something and cannot be written again, HEIC first
 */
export const removeFacts = async (bytes: Uint8Array): Promise<Buffer | null> => {
  const metadata = await readMetadata(bytes)
  // A TIFF holds them among its own tags, which are not told apart.
  if (!metadata || !(hasFacts(metadata) || metadata.format === 'tiff')) return null
  const isAnimated = (metadata.pages ?? 1) > 1
  // Half a photo tells as much of its author as a whole one.
  const image = sharp(bytes, { animated: isAnimated, failOn: 'none' }).keepIccProfile()
  const turned = isAnimated ? image : image.autoOrient()
  const { format } = metadata
  // AVIF and HEIC are one family for sharp, which writes the first alone.
  const written = format === 'heif' ? turned.avif() : turned.toFormat(format, { quality: 90 })
  return written.toBuffer()
}
