import { randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type Place, writeAt } from './bytesAt.ts'

/** Bytes put on the disk until the process ends, out of its memory. */
export interface Spool {
  /** @throws the file system's error, for instance `ENOSPC` */
  add: (bytes: Uint8Array) => Place
  close: () => void
}

/**
 * Opens a file that has no name any more: nothing is left of it, whatever ends the process.
 *
 * @param folder - made when it is missing
 * @throws the file system's error
 */
export const openSpool = (folder: string): Spool => {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `.${process.pid}-${randomUUID()}`)
  const descriptor = openSync(file, 'wx+')
  rmSync(file)
  let end = 0
  return {
    add: (bytes) => {
      const place = writeAt(descriptor, end, bytes)
      end += bytes.length
      return place
    },
    close: () => closeSync(descriptor),
  }
}
