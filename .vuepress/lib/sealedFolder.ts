import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { writeWhole } from './contentCache.ts'

/** Holds the SHA-256 of each of the other files of the folder, by its path in it. */
const SEAL = '.sceau.json'

const digestFile = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  // Files may be larger than what memory should hold.
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

/** Notes what a folder of a cache holds, once it is complete. */
export const sealFolder = async (folder: string): Promise<void> => {
  const files = await listFiles(folder)
  const digests = await Promise.all(
    files.map(async (file) => [file, await digestFile(path.join(folder, file))]),
  )
  await writeWhole(path.join(folder, SEAL), JSON.stringify(Object.fromEntries(digests)))
}

/**
 * Whether the files that a folder held when it was sealed are all there, to the last byte. Files that came
 * later are no matter. False for a folder that does not exist or was never sealed: who asks makes it again.
 */
export const isWholeFolder = async (folder: string): Promise<boolean> => {
  try {
    const digests: unknown = JSON.parse(await readFile(path.join(folder, SEAL), 'utf8'))
    const same = await Promise.all(
      Object.entries(digests as object).map(
        async ([file, digest]) => (await digestFile(path.join(folder, file))) === digest,
      ),
    )
    return same.length > 0 && same.every(Boolean)
  } catch {
    return false
  }
}
