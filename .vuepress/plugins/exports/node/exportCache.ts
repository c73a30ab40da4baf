import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { getDirname, path } from 'vuepress/utils'
import {
  listCacheFiles,
  readVerified,
  storeVerified,
  writeWhole,
} from '../../../lib/contentCache.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)
const MAX_AGE_MS = 30 * 24 * 3600 * 1000

/** Where files that are slow to make wait from one build to the next. */
export const EXPORT_CACHE = path.resolve(dirname, '../../../../.cache/exports')

const readSources = async (folder: string): Promise<Buffer[]> => {
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((file) => /\.(ts|css)$/.test(file)).sort()
  return Promise.all(files.map((file) => readFile(path.join(folder, file))))
}

/** Digest of the code that makes the files: when it changes, they are made again. */
export const digestExporter = async (): Promise<string> => {
  const hash = createHash('sha256')
  for (const folder of ['.', '../shared', '../client'])
    for (const source of await readSources(path.resolve(dirname, folder))) hash.update(source)
  return hash.digest('hex')
}

const IMAGE_RE = /<img\b[^<>]*?\ssrc="(\/[^"]+)"/g

/** Addresses of the images of a print page that the site serves, each once. */
export const listImages = (html: string): string[] => [
  ...new Set([...html.matchAll(IMAGE_RE)].map((match) => match[1]!)),
]

export interface DigestOptions {
  /** The print page. */
  html: string
  /** Reads an image of the built site by its address, base included. */
  readImage: (address: string) => Promise<Buffer>
  /** What `digestExporter` gives. */
  exporter: string
}

/** Digest of all that a file is made of: same digest, same file. */
export const digestPrintPage = async (options: DigestOptions): Promise<string> => {
  const hash = createHash('sha256').update(options.exporter).update(options.html)
  for (const address of listImages(options.html)) hash.update(await options.readImage(address))
  return hash.digest('hex').slice(0, 32)
}

/**
 * Copies a file from the cache.
 *
 * @param name - digest and extension
 * @returns its size in bytes, undefined when the cache does not have it whole
 */
export const restoreExport = async (
  name: string,
  target: string,
  cache = EXPORT_CACHE,
): Promise<number | undefined> => {
  const source = path.join(cache, name)
  const content = await readVerified(source)
  if (!content) return undefined
  await writeWhole(target, content)
  const now = new Date()
  for (const file of listCacheFiles(source)) await utimes(file, now, now)
  return content.length
}

/** Takes out of the cache what nobody has asked for in a month; another process may do it too. */
const forgetOld = async (cache: string): Promise<void> => {
  for (const name of await readdir(cache)) {
    const file = path.join(cache, name)
    const found = await stat(file).catch(() => null)
    if (found && Date.now() - found.mtimeMs > MAX_AGE_MS) await rm(file, { force: true })
  }
}

/** Puts a file in the cache, and takes out those that nobody has asked for in a month. */
export const storeExport = async (
  name: string,
  content: Uint8Array,
  cache = EXPORT_CACHE,
): Promise<void> => {
  await storeVerified(path.join(cache, name), content)
  await forgetOld(cache)
}
