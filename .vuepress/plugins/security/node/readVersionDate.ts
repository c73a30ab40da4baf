import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Date of the version being built: that of the last commit, else `SOURCE_DATE_EPOCH`
 * (reproducible-builds.org), for instance when building from an archive.
 *
 * @param cwd - folder of the repository
 * @returns ISO 8601, or null if nothing tells
 */
export const readVersionDate = async (
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | null> => {
  // Git refuses a repository that belongs to someone else, as on build machines, unless told otherwise.
  const args = ['-c', 'safe.directory=*', 'log', '-1', '--format=%cI']
  const commit = await run('git', args, { cwd }).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  )
  if (commit !== '') return commit
  const seconds = Number(env.SOURCE_DATE_EPOCH)
  return Number.isInteger(seconds) && seconds > 0 ? new Date(seconds * 1000).toISOString() : null
}
