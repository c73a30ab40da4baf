import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')

export interface CacheFolderInput {
  /** Root of the repository, absolute. */
  projectDir: string
  env: NodeJS.ProcessEnv
}

const isWritable = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Where a run keeps what the next one may use: `.cache` of the project, or, for a checkout that cannot be
 * written to, a folder of the user's own, else of the machine's temporary files.
 *
 * @returns absolute; the folder exists
 * @throws Error in French when none can be written to
 */
export const findCacheRoot = ({ projectDir, env }: CacheFolderInput): string => {
  const name = `guides-${createHash('sha256').update(projectDir).digest('hex').slice(0, 12)}`
  const candidates = [
    path.join(projectDir, '.cache'),
    path.join(env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), name),
    path.join(tmpdir(), `${name}-${process.getuid?.() ?? 0}`),
  ]
  const found = candidates.find(isWritable)
  if (!found)
    throw new Error(
      `Aucun dossier où écrire : ni ${candidates.join(', ni ')}. Donnez-en un dans la variable XDG_CACHE_HOME.`,
    )
  return found
}

let root: string | undefined

/** A folder of that cache, by the name of who uses it. The folder itself may not exist yet. */
export const cacheFolder = (...names: string[]): string => {
  root ??= findCacheRoot({ projectDir: PROJECT_DIR, env: process.env })
  return path.join(root, ...names)
}
