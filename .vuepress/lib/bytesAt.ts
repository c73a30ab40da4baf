import { readSync, writeSync } from 'node:fs'

/** Some bytes of an open file. */
export interface Place {
  descriptor: number
  /** Of the first of them, in bytes from the start of the file. */
  at: number
  /** In bytes. */
  length: number
}

/** @throws Error when the file ends before them */
export const readAt = ({ descriptor, at, length }: Place): Buffer<ArrayBuffer> => {
  const bytes = Buffer.allocUnsafeSlow(length)
  for (let done = 0; done < length;) {
    const count = readSync(descriptor, bytes, done, length - done, at + done)
    if (count === 0) throw new Error('the file is cut')
    done += count
  }
  return bytes
}

/** @throws the file system's error, for instance `ENOSPC` */
export const writeAt = (descriptor: number, at: number, bytes: Uint8Array): Place => {
  for (let done = 0; done < bytes.length;)
    done += writeSync(descriptor, bytes, done, bytes.length - done, at + done)
  return { descriptor, at, length: bytes.length }
}
