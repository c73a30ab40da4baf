/** Types of images that every browser of our readers shows, by extension. */
export const IMAGE_TYPES: Readonly<Record<string, ImageType>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
  svg: 'svg',
}

export type ImageType = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'svg'

/** Names of files that may be shown in a page. */
export const IMAGE_FILE_RE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i

/** Extension of a path in small letters, without its dot; empty when it has none. */
export const readExtension = (path: string): string =>
  /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
