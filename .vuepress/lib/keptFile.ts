import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { threadId } from 'node:worker_threads'
import { digestContent } from './contentCache.ts'

/** Hexadecimal digits of a SHA-256, written before the content that it is of. */
const DIGEST_LENGTH = 64

/**
 * Reads a file that `writeKept` wrote, without waiting: for what is needed while a program loads. A cache of
 * many files is `contentCache.ts`.
 *
 * @returns null when there is none, or when it is not, to the last byte, what was written
 */
export const readKept = (file: string): Uint8Array<ArrayBuffer> | null => {
  try {
    const whole = readFileSync(file)
    const content = whole.subarray(DIGEST_LENGTH)
    return whole.toString('latin1', 0, DIGEST_LENGTH) === digestContent(content) ? content : null
  } catch {
    return null
  }
}

/** Writes a file whole, or not at all. What cannot be kept is made again the next time. */
export const writeKept = (file: string, content: Uint8Array): void => {
  const draft = `${file}.${process.pid}-${threadId}`
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(draft, digestContent(content))
    appendFileSync(draft, content)
    renameSync(draft, file)
  } catch {
    try {
      rmSync(draft, { force: true })
    } catch {
      // There is no draft where there is no folder.
    }
  }
}
