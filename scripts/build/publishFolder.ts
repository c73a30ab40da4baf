import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

export interface PublishInput {
  /** Finished site. No longer there afterwards. */
  staging: string
  /** Where readers find it. May be missing. */
  dest: string
  /** Free path on the same disk as `dest`, where the former site goes until the new one stands. */
  previous: string
}

const hasCode = (error: unknown, ...codes: string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '')

const remove = (dir: string): void => rmSync(dir, { recursive: true, force: true })

/**
 * Moves the entries of a folder that cannot be renamed itself: a mount point, as with a container volume.
 * The copy is complete on that disk before the first former entry moves.
 */
const replaceEntries = ({ staging, dest }: PublishInput): void => {
  const incoming = path.join(dest, '.construction')
  const outgoing = path.join(dest, '.precedent')
  const aside = new Set([path.basename(incoming), path.basename(outgoing)])
  ;[incoming, outgoing].forEach(remove)
  try {
    // Without a filter, Node copies the whole by native code, which calls a full disk an EIO error.
    cpSync(staging, incoming, { recursive: true, filter: () => true })
  } catch (error) {
    remove(incoming)
    throw error
  }
  mkdirSync(outgoing)
  for (const name of readdirSync(dest)) {
    if (!aside.has(name)) renameSync(path.join(dest, name), path.join(outgoing, name))
  }
  for (const name of readdirSync(incoming)) {
    renameSync(path.join(incoming, name), path.join(dest, name))
  }
  ;[incoming, outgoing, staging].forEach(remove)
}

/**
 * Puts a finished site in the place of the former one, which is left at `previous` for the caller to remove,
 * or is already gone.
 * If a step fails, the former site is back where it was. Nothing is awaited: a signal finds the former
 * site or the new one, whole, and never the moment between them.
 *
 * @throws the file system's error, for instance `EACCES`
 */
export const publishFolder = (folders: PublishInput): void => {
  const { staging, dest, previous } = folders
  let hasPrevious = true
  try {
    renameSync(dest, previous)
  } catch (error) {
    if (hasCode(error, 'EBUSY', 'EXDEV')) return replaceEntries(folders)
    if (!hasCode(error, 'ENOENT')) throw error
    hasPrevious = false
  }
  try {
    renameSync(staging, dest)
  } catch (error) {
    if (hasPrevious) renameSync(previous, dest)
    throw error
  }
}
