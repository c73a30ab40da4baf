import type { FileDigests } from '../../shared/types.ts'
import { OfflineError, readVerified } from './readVerified.ts'

/** Downloads at the same time: more would slow down the page that the reader is on. */
const LANES = 4

const store = async (cache: Cache, url: string, response: Response): Promise<void> => {
  try {
    await cache.put(url, response)
  } catch {
    throw new OfflineError('storage', url)
  }
}

/**
 * Fills a cache with files of one version, all or none: when one is missing or is of another
 * deployment, the cache is removed again, unless it was there before.
 *
 * @param onFile - called after each file
 * @throws OfflineError
 */
export const keepFiles = async (
  name: string,
  files: FileDigests,
  onFile: () => void = () => {},
): Promise<void> => {
  const isNew = !(await caches.has(name))
  const cache = await caches.open(name)
  const waiting = Object.entries(files)
  let failure: unknown
  const runLane = async (): Promise<void> => {
    for (let file = waiting.shift(); file && !failure; file = waiting.shift()) {
      const [url, digest] = file
      try {
        await store(cache, url, await readVerified(url, digest))
        if (!failure) onFile()
      } catch (error) {
        failure ??= error
      }
    }
  }
  await Promise.all(Array.from({ length: LANES }, runLane))
  if (!failure) return
  if (isNew) await caches.delete(name)
  throw failure
}
