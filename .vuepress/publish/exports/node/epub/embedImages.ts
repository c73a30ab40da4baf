import { createHash } from 'node:crypto'
import type { CheerioAPI } from 'cheerio'

/** A picture that goes into the book. */
export interface BookImage {
  /** Path in the book, from the text. */
  file: string
  type: string
  content: Uint8Array
}

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
}
const DATA_RE = /^data:(image\/[\w.+-]+)((?:;[\w=-]+)*),([\s\S]*)$/

const readData = (src: string): { type: string; content: Uint8Array } | null => {
  const [, type, options, data] = DATA_RE.exec(src) ?? []
  if (!type || data === undefined) return null
  const isBase64 = options!.endsWith(';base64')
  return {
    type,
    content: Buffer.from(isBase64 ? data : decodeURIComponent(data), isBase64 ? 'base64' : 'utf8'),
  }
}

const findExtension = (type: string): string | undefined =>
  Object.keys(TYPES).find((extension) => TYPES[extension] === type)

/**
 * Puts the pictures of a text in the book, in place. One that a book cannot hold (from another site, or
 * of another kind) leaves its alternative text.
 *
 * @param readImage - reads a picture of the built site by its address, base included
 */
export const embedImages = async (
  $: CheerioAPI,
  readImage: (address: string) => Promise<Uint8Array>,
): Promise<BookImage[]> => {
  const images: BookImage[] = []
  for (const element of $('img').toArray()) {
    const src = element.attribs.src ?? ''
    const type = TYPES[/\.(\w+)$/.exec(src)?.[1]?.toLowerCase() ?? '']
    const image =
      readData(src) ??
      (type && src.startsWith('/') ? { type, content: await readImage(src) } : null)
    const extension = image && findExtension(image.type)
    if (!extension) {
      $(element).replaceWith($('<span>').text(element.attribs.alt ?? ''))
      continue
    }
    const digest = createHash('sha256').update(image.content).digest('hex').slice(0, 12)
    element.attribs = {
      ...element.attribs,
      src: `images/${digest}.${extension}`,
      alt: element.attribs.alt ?? '',
    }
    images.push({ file: element.attribs.src!, ...image })
  }
  return images
}
