import { formatCacheName, listChosenGuides, parseCacheName } from '../../shared/cacheNames.ts'
import type { OfflineGuide, OfflineManifest } from '../../shared/types.ts'
import { keepFiles } from './keepFiles.ts'
import { OfflineError, readVerified } from './readVerified.ts'

/** Reads the list of files that this version is made of. */
export const readManifest = async (base: string, version: string): Promise<OfflineManifest> => {
  const response = await readVerified(`${base}offline.json`, version)
  return response.json()
}

/** Keeps a guide, and what every guide needs. */
export const keepGuide = async (
  manifest: OfflineManifest,
  {
    version,
    guide,
    onProgress,
  }: {
    version: string
    guide: string
    onProgress?: (done: number, total: number) => void
  },
): Promise<OfflineGuide> => {
  const wanted = manifest.guides[guide]
  if (!wanted) throw new OfflineError('changed', guide)
  const total = Object.keys(manifest.shared).length + Object.keys(wanted.files).length
  let done = 0
  const onFile = (): void => onProgress?.((done += 1), total)
  await keepFiles(formatCacheName({ version, guide: '' }), manifest.shared, onFile)
  await keepFiles(formatCacheName({ version, guide }), wanted.files, onFile)
  return wanted
}

/**
 * Gets everything that the reader has chosen in a new version, before it serves anything.
 * Fails as a whole: the browser then goes on with the version that it has.
 */
export const prepareVersion = async (base: string, version: string): Promise<void> => {
  const guides = listChosenGuides(await caches.keys())
  if (guides.length === 0) return
  const manifest = await readManifest(base, version)
  for (const guide of guides)
    if (manifest.guides[guide]) await keepGuide(manifest, { version, guide })
}

/** Removes what other versions have left, once this one serves. */
export const dropOtherVersions = async (version: string): Promise<void> => {
  for (const name of await caches.keys()) {
    const content = parseCacheName(name)
    if (content && content.version !== version) await caches.delete(name)
  }
}

/** A file that this version keeps. */
export const matchKept = async (url: string, version: string): Promise<Response | undefined> => {
  for (const name of await caches.keys()) {
    if (parseCacheName(name)?.version !== version) continue
    const response = await (await caches.open(name)).match(url, { ignoreVary: true })
    if (response) return response
  }
  return undefined
}
