import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'vite'
import { digestContent, readVerified, storeVerified } from '../../../lib/contentCache.ts'
import { MAX_WIDTH, readAskedWidth } from '../shared/imageSizes.ts'
import { IMAGE_FILE_RE, IMAGE_IMPORT_RE, isConverted } from '../shared/imageTypes.ts'
import { convertToWebp } from './convertToWebp.ts'

export interface CopyOptions {
  /** Folder of the copies, kept from one build to the next. */
  cacheDir: string
}

export interface LightenOptions extends CopyOptions {
  /** Told of each image that is read, by its absolute path: the bundler knows its copies alone. */
  onRead: (file: string) => void
}

/** What the bundler would not take for a part of a name, `#` and `?` first. */
const UNSAFE_RE = /[^\p{L}\p{M}\p{N}._ ()-]+/gu

/**
 * Finds what to publish in place of images: a WebP copy where it is lighter or says less, or else a copy under a name
 * that the bundler can read, where the author's holds `#`, `?` or `%`.
 *
 * @returns from the absolute path of an image, and the width of the copy in pixels, to the path of the copy; null
 * when the image goes out as it is
 */
export const createCopyFinder = ({
  cacheDir,
}: CopyOptions): ((file: string, width?: number) => Promise<string | null>) => {
  // Keyed by the copy and not by the image: pages of several folders may show the same one.
  const copies = new Map<string, Promise<string | null>>()

  const make = async (copy: string, draw: () => Promise<Buffer | null>): Promise<string | null> => {
    if (await readVerified(copy)) return copy
    const content = await draw()
    if (!content) return null
    await storeVerified(copy, content)
    return copy
  }

  const keep = (copy: string, draw: () => Promise<Buffer | null>): Promise<string | null> => {
    const known = copies.get(copy) ?? make(copy, draw)
    copies.set(copy, known)
    return known
  }

  return async (file, width = MAX_WIDTH) => {
    const bytes = await readFile(file)
    const { name, ext } = path.parse(file)
    // The published file keeps the name that its author gave it.
    const safeName = name.replace(UNSAFE_RE, '-')
    // A screenshot and a photo are not converted in the same way: the extension is in the path.
    const version = `${digestContent(bytes).slice(0, 16)}-${width}`
    const folder = path.join(cacheDir, `${version}${ext.toLowerCase()}`)
    const lighter = isConverted(file)
      ? await keep(path.join(folder, `${safeName}.webp`), () => convertToWebp(bytes, file, width))
      : null
    if (lighter || safeName === name) return lighter
    return keep(path.join(folder, safeName + ext), async () => bytes)
  }
}

/**
 * Vite plugin: an image that a page imports resolves to a WebP copy of it, when that one is lighter, at the width
 * that the import asks for (`photo.jpg?w=720`).
 * Every browser that the style sheet is written for shows WebP, so the page needs no other version.
 * Only in builds: the development server shows files as they are.
 */
export const lightenImages = ({ onRead, ...options }: LightenOptions): Plugin => {
  // The pages of the server and those of the browser are built at the same time, from the same images.
  const findCopy = createCopyFinder(options)

  return {
    name: 'images:lighten',
    enforce: 'pre',
    apply: 'build',
    resolveId: {
      filter: { id: IMAGE_IMPORT_RE },
      async handler(source, importer, resolveOptions) {
        const { address, width } = readAskedWidth(source)
        const found = await this.resolve(address, importer, { ...resolveOptions, skipSelf: true })
        if (!found || found.external || !IMAGE_FILE_RE.test(found.id) || !existsSync(found.id))
          return found
        onRead(found.id)
        const narrow = width === null ? null : await findCopy(found.id, width)
        return narrow ?? (await findCopy(found.id)) ?? found
      },
    },
  }
}
