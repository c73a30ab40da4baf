import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
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

/** A hash of several pieces, as if they were one. */
const digestPieces = (pieces: readonly Uint8Array[]): string => {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

const writePieces = (file: string, pieces: readonly Uint8Array[]): void => {
  const descriptor = openSync(file, 'w')
  try {
    for (const piece of pieces) writeFileSync(descriptor, piece)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Writes a file whole, or not at all. What cannot be kept is made again the next time.
 *
 * @param pieces - of the content, in order: nothing puts them together in memory
 */
export const writeKept = (file: string, ...pieces: readonly Uint8Array[]): void => {
  const draft = `${file}.${process.pid}-${threadId}`
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writePieces(draft, [Buffer.from(digestPieces(pieces)), ...pieces])
    renameSync(draft, file)
  } catch {
    try {
      rmSync(draft, { force: true })
    } catch {
      // There is no draft where there is no folder.
    }
  }
}
