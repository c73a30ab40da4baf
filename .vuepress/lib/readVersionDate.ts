import { execFileSync } from 'node:child_process'

/** What Git has said of each repository: it does not change while a site is built. */
const commits = new Map<string, string>()

const askGit = (cwd: string): string => {
  try {
    // Git refuses a repository that belongs to someone else, as on build machines, unless told otherwise.
    return execFileSync('git', ['-c', 'safe.directory=*', 'log', '-1', '--format=%cI'], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return ''
  }
}

/**
 * Date of the version being built: that of the last commit, else `SOURCE_DATE_EPOCH`
 * (reproducible-builds.org), for instance when building from an archive. Git is asked once.
 *
 * @param cwd - folder of the repository
 * @returns ISO 8601, or null if nothing tells
 */
export const readVersionDate = (
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): string | null => {
  const commit = commits.get(cwd) ?? askGit(cwd)
  commits.set(cwd, commit)
  if (commit !== '') return commit
  const seconds = Number(env.SOURCE_DATE_EPOCH)
  return Number.isInteger(seconds) && seconds > 0 ? new Date(seconds * 1000).toISOString() : null
}
