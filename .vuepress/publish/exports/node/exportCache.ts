import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { getDirname, path } from 'vuepress/utils'
import { cacheFolder } from '../../../lib/cacheFolder.ts'
import { readHtmlTags } from '../../../lib/readHtmlTags.ts'
import { COLORS_FILE } from '../../drawings/loadColors.ts'
import { listCacheFiles, readVerified, storeVerified } from '../../../lib/contentCache.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)
const MAX_AGE_MS = 30 * 24 * 3600 * 1000

/** Where files that are slow to make wait from one build to the next. */
const defaultCache = (): string => cacheFolder('exports')

const readSources = async (folder: string): Promise<Buffer[]> => {
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((file) => /\.(ts|css)$/.test(file)).sort()
  return Promise.all(files.map((file) => readFile(path.join(folder, file))))
}

/** Digest of the code that makes the files: when it changes, they are made again. */
export const digestExporter = async (): Promise<string> => {
  const hash = createHash('sha256')
  for (const folder of ['.', '../shared', '../client', '../../drawings'])
    for (const source of await readSources(path.resolve(dirname, folder))) hash.update(source)
  // The colours of covers are written there.
  hash.update(await readFile(COLORS_FILE))
  return hash.digest('hex')
}

/** Addresses of the images of a print page that the site serves, each once. */
export const listImages = (html: string): string[] => {
  const addresses = readHtmlTags(html)
    .tags.filter(({ name }) => name === 'img')
    .flatMap(({ attributes }) => attributes.filter(({ name }) => name === 'src'))
    .flatMap(({ value }) => (value?.startsWith('/') ? [value] : []))
  return [...new Set(addresses)]
}

export interface DigestOptions {
  /** The print page. */
  html: string
  /** Reads an image of the built site by its address, base included. */
  readImage: (address: string) => Buffer
  /** What makes the file: what `digestExporter` gives, and the version of the program that it drives. */
  exporter: string
}

/** Digest of all that a file is made of: same digest, same file. */
export const digestPrintPage = (options: DigestOptions): string => {
  const hash = createHash('sha256').update(options.exporter).update(options.html)
  for (const address of listImages(options.html)) hash.update(options.readImage(address))
  return hash.digest('hex').slice(0, 32)
}

/**
 * Reads a file of the cache, which then keeps it for another month.
 *
 * @param name - digest and extension
 * @returns null when the cache does not have it whole
 */
export const readExport = async (name: string, cache = defaultCache()): Promise<Buffer | null> => {
  const source = path.join(cache, name)
  const content = await readVerified(source)
  const now = new Date()
  if (content) for (const file of listCacheFiles(source)) await utimes(file, now, now)
  return content
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
  cache = defaultCache(),
): Promise<void> => {
  await storeVerified(path.join(cache, name), content)
  await forgetOld(cache)
}
