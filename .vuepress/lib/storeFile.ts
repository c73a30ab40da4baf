import { closeSync, fstatSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { threadId } from 'node:worker_threads'
import { type Place, readAt, writeAt } from './bytesAt.ts'
import { digestContent } from './contentCache.ts'

/** Where a value is, and the SHA-256 that its bytes must have. */
export interface Kept extends Place {
  digest: string
}

/** What begins the file: whose values follow, and of each its length and its digest. */
interface Head {
  context: string
  values: Map<string, [length: number, digest: string]>
}

/** The length of the head, in this many bytes, then its digest, then the head, then the values. */
const LENGTH_BYTES = 4
const DIGEST_BYTES = 64
const HEAD_AT = LENGTH_BYTES + DIGEST_BYTES

const readHead = (descriptor: number): { head: Head; end: number } => {
  const start = readAt({ descriptor, at: 0, length: HEAD_AT })
  const length = start.readUInt32LE()
  const bytes = readAt({ descriptor, at: HEAD_AT, length })
  if (start.toString('latin1', LENGTH_BYTES) !== digestContent(bytes)) throw new Error('changed')
  return { head: deserialize(bytes) as Head, end: HEAD_AT + length }
}

/**
 * @throws Error when the file does not end where the last value does: one that cannot be read would keep the others
 * from being written again
 */
const placeValues = (descriptor: number, { values }: Head, end: number): Map<string, Kept> => {
  let at = end
  const placed = new Map(
    Array.from(values, ([key, [length, digest]]): [string, Kept] => {
      at += length
      return [key, { descriptor, at: at - length, length, digest }]
    }),
  )
  if (fstatSync(descriptor).size !== at) throw new Error('cut')
  return placed
}

/** The values of an open file. */
export interface StoreFile {
  values: Map<string, Kept>
  close: () => void
}

/** A store without a file. */
export const createEmptyFile = (): StoreFile => ({ values: new Map(), close: () => {} })

/** Opens a file that `writeStoreFile` wrote; one that is missing, cut, or of another context, has no value. */
export const openStoreFile = (file: string, context: string): StoreFile => {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, 'r')
    const { head, end } = readHead(descriptor)
    if (head.context !== context) throw new Error('another context')
    const opened = descriptor
    return { values: placeValues(opened, head, end), close: () => closeSync(opened) }
  } catch {
    // There is none, or another version of Node or of the project wrote it.
    if (descriptor !== undefined) closeSync(descriptor)
    return createEmptyFile()
  }
}

/** The bytes of a value; null when they are not those that were kept. */
export const readKeptValue = ({ digest, ...where }: Kept): Buffer<ArrayBuffer> | null => {
  try {
    const bytes = readAt(where)
    return digestContent(bytes) === digest ? bytes : null
  } catch {
    return null
  }
}

const discard = (draft: string): null => {
  try {
    rmSync(draft, { force: true })
  } catch {
    // There is no draft where there is no folder.
  }
  return null
}

const writeAll = (descriptor: number, context: string, values: Map<string, Kept>): void => {
  const head = serialize({
    context,
    values: new Map(Array.from(values, ([key, { length, digest }]) => [key, [length, digest]])),
  } satisfies Head)
  const start = Buffer.alloc(HEAD_AT)
  start.writeUInt32LE(head.length)
  start.write(digestContent(head), LENGTH_BYTES, 'latin1')
  let at = 0
  // One value at a time: they never are in memory together.
  const write = (bytes: Uint8Array): void => {
    at += writeAt(descriptor, at, bytes).length
  }
  write(start)
  write(head)
  for (const value of values.values()) write(readAt(value))
}

/**
 * Writes a file beside its place.
 *
 * @returns its path; null when nothing could be written
 */
const writeDraft = (file: string, context: string, values: Map<string, Kept>): string | null => {
  const draft = `${file}.${process.pid}-${threadId}`
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    const descriptor = openSync(draft, 'w')
    try {
      writeAll(descriptor, context, values)
    } finally {
      closeSync(descriptor)
    }
    return draft
  } catch {
    return discard(draft)
  }
}

/**
 * Writes a file whole, or not at all: what cannot be kept is made again the next time.
 *
 * @param letGo - closes the files that hold the values: one of them may stand where this one goes
 */
export const writeStoreFile = (
  file: string,
  context: string,
  values: Map<string, Kept>,
  letGo: () => void,
): void => {
  const draft = writeDraft(file, context, values)
  letGo()
  if (draft === null) return
  try {
    renameSync(draft, file)
  } catch {
    discard(draft)
  }
}
