export type ImageType = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'svg'

/** Types of images that every browser of our readers shows, by extension. */
const IMAGE_TYPES: ReadonlyMap<string, ImageType> = new Map([
  ['png', 'png'],
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['gif', 'gif'],
  ['webp', 'webp'],
  ['avif', 'avif'],
  ['svg', 'svg'],
])

/** Extension of a path in small letters, without its dot; empty when it has none. */
export const readExtension = (path: string): string =>
  /\.([^./]+)$/.exec(path.slice(path.lastIndexOf('/') + 1).slice(-12))?.[1]?.toLowerCase() ?? ''

/** Type that the name of a file says; null when the file may not be shown in a page. */
export const readNamedType = (path: string): ImageType | null =>
  IMAGE_TYPES.get(readExtension(path)) ?? null

/** Whether a file may be shown in a page, by its name. */
export const isImageFile = (path: string): boolean => readNamedType(path) !== null

/** Types that the build makes lighter copies of: a drawing is as sharp at any size, and a GIF may move. */
const CONVERTED: ReadonlySet<ImageType | null> = new Set<ImageType>(['png', 'jpeg', 'webp', 'avif'])

/** Whether the build makes lighter copies of a file, by its name. */
export const isConverted = (path: string): boolean => CONVERTED.has(readNamedType(path))

/** The same for the bundler, which filters names in its own language. */
export const IMAGE_FILE_RE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i

/** An image as a page imports it: with the width of the copy that is asked for, or not. */
export const IMAGE_IMPORT_RE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:\?w=\d{1,4})?$/i
