import { hash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Ends the name of the file that holds the digest of the one beside it. */
const DIGEST_SUFFIX = '.sha256'

/** SHA-256 of some bytes, in hexadecimal. */
export const digestContent = (content: Uint8Array | string): string => hash('sha256', content)

/**
 * Writes a file whole or not at all: beside its place, then renamed. The name of the draft is its own,
 * so that two writers of one file, in one process or in two, never meet.
 *
 * @param file - path; its folder is made when it is missing
 * @throws the file system's error, for instance `ENOSPC`; nothing is left behind
 */
export const writeWhole = async (file: string, content: Uint8Array | string): Promise<void> => {
  const draft = `${file}.${process.pid}-${randomUUID()}`
  await mkdir(path.dirname(file), { recursive: true })
  try {
    await writeFile(draft, content)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** Puts a file in a cache, its digest beside it. */
export const storeVerified = async (file: string, content: Uint8Array): Promise<void> => {
  await writeWhole(file, content)
  await writeWhole(file + DIGEST_SUFFIX, digestContent(content))
}

/**
 * Reads a file of a cache.
 *
 * @returns null when there is none, or when it is not, to the last byte, what `storeVerified` was given:
 * who asks makes it again
 */
export const readVerified = async (file: string): Promise<Buffer | null> => {
  const [content, digest] = await Promise.all([
    readFile(file).catch(() => null),
    readFile(file + DIGEST_SUFFIX, 'utf8').catch(() => null),
  ])
  return content && digest === digestContent(content) ? content : null
}

/** The files that hold a cached file: itself, and its digest. */
export const listCacheFiles = (file: string): string[] => [file, file + DIGEST_SUFFIX]
