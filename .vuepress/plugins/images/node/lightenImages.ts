import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'vite'
import { convertToWebp } from './convertToWebp.ts'

export interface LightenOptions {
  /** Folder of the converted images, kept from one build to the next. */
  cacheDir: string
}

const IMAGE_RE = /\.(?:png|jpe?g)$/i

/** Path of the lighter copy of an image, made once for each content; null when there is none. */
const findLighter = async (file: string, cacheDir: string): Promise<string | null> => {
  const bytes = await readFile(file)
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  // The published file keeps the name that its author gave it.
  const copy = path.join(cacheDir, digest, `${path.parse(file).name}.webp`)
  if (existsSync(copy)) return copy
  const webp = await convertToWebp(bytes, file)
  if (!webp) return null
  await mkdir(path.dirname(copy), { recursive: true })
  // Written beside, then renamed: a build that is cut leaves no half of an image.
  const draft = `${copy}.${process.pid}`
  await writeFile(draft, webp)
  await rename(draft, copy)
  return copy
}

/**
 * Vite plugin: an image that a page imports resolves to a WebP copy of it, when that one is lighter.
 * Every browser that the style sheet is written for shows WebP, so the page needs no other version.
 * Only in builds: the development server shows files as they are.
 */
export const lightenImages = ({ cacheDir }: LightenOptions): Plugin => {
  // The pages of the server and those of the browser are built at the same time, from the same images.
  const copies = new Map<string, Promise<string | null>>()
  const findOnce = (file: string): Promise<string | null> => {
    const copy = copies.get(file) ?? findLighter(file, cacheDir)
    copies.set(file, copy)
    return copy
  }

  return {
    name: 'images:lighten',
    enforce: 'pre',
    apply: 'build',
    resolveId: {
      filter: { id: IMAGE_RE },
      async handler(source, importer, options) {
        const found = await this.resolve(source, importer, { ...options, skipSelf: true })
        if (!found || found.external || !IMAGE_RE.test(found.id) || !existsSync(found.id))
          return found
        return (await findOnce(found.id)) ?? found
      },
    },
  }
}
