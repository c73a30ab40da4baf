import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { addressFile } from '../../lib/addressFile.ts'
import type { FileDigests, OfflineManifest } from '../shared/types.ts'
import { digestBytes } from './digestBytes.ts'
import { listPageFiles } from './listPageFiles.ts'
import { listLoaderModules, listScripts } from './listScripts.ts'

/** A guide, as far as keeping it is concerned. */
export interface GuidePages {
  id: string
  /**
   * What readers call it.
   *
   * @default its id
   */
  title?: string
  /** Addresses of its pages, without base. */
  addresses: string[]
}

export interface ResolveManifestOptions {
  /** Folder of the built site. */
  dest: string
  /** Base of the site, with its slashes. */
  base: string
  guides: readonly GuidePages[]
  /** Address, without base, of the page shown in place of those that are not kept. */
  fallback: string
  /** Addresses, without base, of the pages kept with every guide. */
  sharedPages: readonly string[]
  /** Addresses, without base, of the files kept with every guide besides what pages load. */
  sharedFiles: readonly string[]
  /** Folder of the search index under `dest`, when the site has one. */
  searchFolder: string
}

const listFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

/**
 * Lists what a device keeps of each guide, with the digest of each file.
 * Reads the built site, so that nothing is listed that is not published.
 */
export const resolveManifest = async ({
  dest,
  base,
  guides,
  fallback,
  sharedPages,
  sharedFiles,
  searchFolder,
}: ResolveManifestOptions): Promise<OfflineManifest> => {
  const toUrl = (address: string): string => base + address.replace(/^\//, '')
  const seen = new Map<string, { digest: string; bytes: number }>()

  // At once: nothing else is at work, and waiting for each of thousands of files takes longer than reading it.
  const read = (url: string): Buffer => {
    const content = readFileSync(path.join(dest, addressFile(`/${url.slice(base.length)}`)))
    seen.set(url, { digest: digestBytes(content), bytes: content.length })
    return content
  }
  const readText = (url: string): string => read(url).toString()

  const digest = (urls: Iterable<string>): { files: FileDigests; bytes: number } => {
    const files: FileDigests = {}
    let total = 0
    for (const url of [...new Set(urls)].sort()) {
      if (!seen.has(url)) read(url)
      const { digest, bytes } = seen.get(url)!
      files[url] = digest
      total += bytes
    }
    return { files, bytes: total }
  }

  const listPage = (url: string): string[] => [url, ...listPageFiles(readText(url), base)]

  const pages = [...new Set([fallback, ...sharedPages])].map(toUrl)
  const guidePages = guides.flatMap(({ addresses }) => addresses.map(toUrl))
  const roots = new Set(
    [...pages, ...guidePages].flatMap((url) => listLoaderModules(readText(url), base)),
  )
  const search = (await listFiles(path.join(dest, searchFolder))).map((file) =>
    toUrl(path.relative(dest, file).split(path.sep).join('/')),
  )
  const shared = digest([
    ...pages.flatMap(listPage),
    ...listScripts([...roots], { base, read: readText }),
    ...sharedFiles.map(toUrl),
    ...search,
  ])
  const kept: OfflineManifest['guides'] = {}
  for (const { id, addresses } of guides) {
    const urls = addresses.flatMap((address) => listPage(toUrl(address)))
    const { files, bytes } = digest(urls.filter((url) => !(url in shared.files)))
    kept[id] = { files, pages: addresses.length, bytes }
  }
  return { fallback: toUrl(fallback), shared: shared.files, guides: kept }
}
