import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { threadId } from 'node:worker_threads'
import { cacheFolder } from '../../../lib/cacheFolder.ts'
import { digestContent } from '../../../lib/contentCache.ts'

export interface KeepInput {
  /** Folder of the cache. */
  name: string
  /** All that the result depends on. */
  sources: readonly Uint8Array[]
  make: () => Uint8Array<ArrayBuffer>
  /** Where it is kept; the cache of the project by default. */
  folder?: string
}

/** Hexadecimal digits of a SHA-256, written before the content that it is of. */
const DIGEST_LENGTH = 64

const read = (file: string): Uint8Array<ArrayBuffer> | null => {
  try {
    const whole = readFileSync(file)
    const content = whole.subarray(DIGEST_LENGTH)
    return whole.toString('latin1', 0, DIGEST_LENGTH) === digestContent(content) ? content : null
  } catch {
    return null
  }
}

/** What cannot be kept is made again the next time. */
const write = (file: string, content: Uint8Array): void => {
  const draft = `${file}.${process.pid}-${threadId}`
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(draft, Buffer.concat([Buffer.from(digestContent(content)), content]))
    renameSync(draft, file)
  } catch {
    try {
      rmSync(draft, { force: true })
    } catch {
      // There is no draft where there is no folder.
    }
  }
}

/**
 * What `make` gives, made once for the same sources: kept under a name that is their digest, verified when
 * it is read. For what is loaded without waiting; a cache of many files is `lib/contentCache.ts`.
 */
export const keepInCache = ({
  name,
  sources,
  make,
  folder = cacheFolder(name),
}: KeepInput): Uint8Array<ArrayBuffer> => {
  const key = digestContent(sources.map(digestContent).join())
  const file = path.join(folder, key)
  const kept = read(file)
  if (kept) return kept
  const content = make()
  write(file, content)
  return content
}
