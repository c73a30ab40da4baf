import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { addressFile } from '../../exports/node/addressFile.ts'
import type { FileDigests, OfflineManifest } from '../shared/types.ts'
import { digestBytes } from './digestBytes.ts'

const MANIFEST_FILE = 'offline.json'
const WORKER_FILE = 'sw.js'

/**
 * Writes the list of files to keep and the service worker, which knows the list by its digest.
 *
 * @param worker - text of the service worker for a version
 */
export const publishOffline = async (
  dest: string,
  manifest: OfflineManifest,
  worker: (version: string) => string | Promise<string>,
): Promise<void> => {
  const text = JSON.stringify(manifest)
  await writeFile(path.join(dest, MANIFEST_FILE), text)
  await writeFile(path.join(dest, WORKER_FILE), await worker(digestBytes(text)))
}

/**
 * Brings the list up to date with pages that changed after the build, as those that list exports do
 * once `npm run pdf` has made files. Does nothing to a site built without offline reading.
 *
 * @param base - base of the site, with its slashes
 */
export const refreshOffline = async (dest: string, base: string): Promise<void> => {
  const file = path.join(dest, MANIFEST_FILE)
  const before = await readFile(file, 'utf8').catch(() => null)
  if (before === null) return
  const manifest = JSON.parse(before) as OfflineManifest
  const update = async (files: FileDigests): Promise<number> => {
    let bytes = 0
    for (const url of Object.keys(files)) {
      const content = await readFile(path.join(dest, addressFile(`/${url.slice(base.length)}`)))
      files[url] = digestBytes(content)
      bytes += content.length
    }
    return bytes
  }
  await update(manifest.shared)
  for (const guide of Object.values(manifest.guides)) guide.bytes = await update(guide.files)
  const script = await readFile(path.join(dest, WORKER_FILE), 'utf8')
  await publishOffline(dest, manifest, (version) => script.replaceAll(digestBytes(before), version))
}
