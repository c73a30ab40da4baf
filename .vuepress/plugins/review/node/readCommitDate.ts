import { execFileSync } from 'node:child_process'

/**
 * Day of the last commit, so that two builds of one commit say the same.
 *
 * @returns null outside a repository
 */
export const readCommitDate = (): Date | null => {
  try {
    const iso = execFileSync('git', ['log', '-1', '--format=%cI'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
    return iso ? new Date(iso) : null
  } catch {
    return null
  }
}
