import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
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

/**
 * Moves the entries of a folder that cannot be renamed itself: a mount point, as with a container volume.
 * The copy is complete on that disk before the first former entry moves.
 */
const replaceEntries = async ({ staging, dest }: PublishInput): Promise<void> => {
  const incoming = path.join(dest, '.construction')
  const outgoing = path.join(dest, '.precedent')
  const aside = new Set([path.basename(incoming), path.basename(outgoing)])
  await Promise.all([incoming, outgoing].map((dir) => rm(dir, { recursive: true, force: true })))
  try {
    await cp(staging, incoming, { recursive: true })
  } catch (error) {
    await rm(incoming, { recursive: true, force: true })
    throw error
  }
  await mkdir(outgoing)
  for (const name of await readdir(dest)) {
    if (!aside.has(name)) await rename(path.join(dest, name), path.join(outgoing, name))
  }
  for (const name of await readdir(incoming)) {
    await rename(path.join(incoming, name), path.join(dest, name))
  }
  await Promise.all(
    [incoming, outgoing, staging].map((dir) => rm(dir, { recursive: true, force: true })),
  )
}

/**
 * Puts a finished site in the place of the former one, which is deleted only then.
 * If a step fails, the former site is back where it was.
 *
 * @throws the file system's error, for instance `EACCES`
 */
export const publishFolder = async (folders: PublishInput): Promise<void> => {
  const { staging, dest, previous } = folders
  let hasPrevious = true
  try {
    await rename(dest, previous)
  } catch (error) {
    if (hasCode(error, 'EBUSY', 'EXDEV')) return replaceEntries(folders)
    if (!hasCode(error, 'ENOENT')) throw error
    hasPrevious = false
  }
  try {
    await rename(staging, dest)
  } catch (error) {
    if (hasPrevious) await rename(previous, dest)
    throw error
  }
  await rm(previous, { recursive: true, force: true })
}
