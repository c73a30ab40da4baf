import path from 'node:path'
import { cacheFolder } from '../../../lib/cacheFolder.ts'
import { digestContent } from '../../../lib/contentCache.ts'
import { readKept, writeKept } from '../../../lib/keptFile.ts'

export interface KeepInput {
  /** Folder of the cache. */
  name: string
  /** All that the result depends on. */
  sources: readonly Uint8Array[]
  make: () => Uint8Array<ArrayBuffer>
  /** Where it is kept; the cache of the project by default. */
  folder?: string
}

/**
 * What `make` gives, made once for the same sources: kept under a name that is their digest, verified when
 * it is read.
 */
export const keepInCache = ({
  name,
  sources,
  make,
  folder = cacheFolder(name),
}: KeepInput): Uint8Array<ArrayBuffer> => {
  const key = digestContent(sources.map(digestContent).join())
  const file = path.join(folder, key)
  const kept = readKept(file)
  if (kept) return kept
  const content = make()
  writeKept(file, content)
  return content
}
