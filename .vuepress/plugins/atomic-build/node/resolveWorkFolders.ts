import { createHash } from 'node:crypto'
import path from 'node:path'

export interface WorkFoldersInput {
  /** Root of the repository that holds the configuration and `node_modules`. */
  projectDir: string
  /** Folder of guides. */
  source: string
  /** Folder where the finished site is expected. */
  dest: string
  mode: 'build' | 'dev'
  pid: number
}

/** Absolute paths of the folders that one run writes to. */
export interface WorkFolders {
  /** What Vite keeps from one run to the next. */
  cache: string
  /** Modules that VuePress writes for the bundler. */
  temp: string
  /** Parent of `cache` and `temp`, which the runs of one pair of folders share. */
  shared: string
  /** Site being built, beside `dest` so that a rename is enough to publish it. */
  staging: string
  /** Where the former site waits during the rename. */
  previous: string
}

/** Prefixes of the folders that a dead process may have left, see `removeLeftovers`. */
export const resolvePrefixes = (dest: string) => ({
  staging: `.${path.basename(dest)}.construction-`,
  previous: `.${path.basename(dest)}.precedent-`,
  temp: 'build-',
})

/**
 * Where a run works. `temp` and `cache` lie inside the project, so that the modules written there find
 * `vue` in its `node_modules` even if the guides are elsewhere, and carry a digest of both folders,
 * so that two sites never share them. Builds also carry their process number: two at once do not meet.
 */
export const resolveWorkFolders = ({
  projectDir,
  source,
  dest,
  mode,
  pid,
}: WorkFoldersInput): WorkFolders => {
  const digest = createHash('sha256').update(`${source}\0${dest}`).digest('hex').slice(0, 12)
  const shared = path.join(projectDir, '.cache/vuepress', digest)
  const prefixes = resolvePrefixes(dest)
  const beside = path.dirname(dest)
  return {
    shared,
    cache: path.join(shared, 'cache'),
    temp: path.join(shared, mode === 'build' ? `${prefixes.temp}${pid}` : 'dev'),
    staging: path.join(beside, `${prefixes.staging}${pid}`),
    previous: path.join(beside, `${prefixes.previous}${pid}`),
  }
}
