import { realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { isInside, isSkippedName } from './walkFolder.ts'

/** How a path stands: a real file, a way out of the folder by a symbolic link, or nothing. */
export type FileState = 'file' | 'outside' | 'missing'

/** One call of the system; the one written in JavaScript asks for each folder of the path. */
const resolvePath = realpathSync.native

const roots = new Map<string, string>()

/** Asked for each path of a folder, which stays where it is while a program runs. */
const resolveRoot = (folder: string): string => {
  const root = roots.get(folder) ?? resolvePath(folder)
  roots.set(folder, root)
  return root
}

const readRealPath = (file: string): string | null => {
  try {
    const real = resolvePath(file)
    return statSync(real).isFile() ? real : null
  } catch {
    return null
  }
}

/**
 * Says how a path of a folder stands, links followed. What tools keep in hidden folders is not there.
 *
 * @param folder - absolute
 * @param relative - from the folder, with `/`, without `..`
 */
export const inspectPath = (folder: string, relative: string): FileState => {
  if (relative.split('/').some(isSkippedName)) return 'missing'
  const real = readRealPath(path.join(folder, relative))
  if (!real) return 'missing'
  const root = resolveRoot(folder)
  if (!isInside(root, real)) return 'outside'
  return path.relative(root, real).split(path.sep).some(isSkippedName) ? 'outside' : 'file'
}
