import { createHash } from 'node:crypto'
import path from 'node:path'

export interface WorkFoldersInput {
  /** Folder that may be written to, absolute: see `prepareWorkRoot`. */
  root: string
  /** What makes this run another than the others: its folders, or its command. */
  key: readonly string[]
  mode: 'build' | 'dev'
  pid: number
}

/** Absolute paths of the folders that one run works in. */
export interface WorkFolders {
  /** What Vite keeps from one run to the next. */
  cache: string
  /** Modules that VuePress writes for the bundler. */
  temp: string
  /** Parent of both, which the runs of one key share. */
  shared: string
}

/** Starts the name of the folder of a build; the number of its process ends it. */
export const BUILD_PREFIX = 'build-'

/**
 * Where a run works. The folders carry a digest of the key, so that two sites never share them. Builds also
 * carry their process number: two at once do not meet.
 */
export const resolveWorkFolders = ({ root, key, mode, pid }: WorkFoldersInput): WorkFolders => {
  const digest = createHash('sha256').update(key.join('\0')).digest('hex').slice(0, 12)
  const shared = path.join(root, digest)
  return {
    shared,
    cache: path.join(shared, 'cache'),
    temp: path.join(shared, mode === 'build' ? `${BUILD_PREFIX}${pid}` : 'dev'),
  }
}
