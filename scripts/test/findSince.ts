import { spawnSync } from 'node:child_process'

const run = (projectDir: string, ...args: string[]): string | null => {
  const { status, stdout } = spawnSync('git', args, { cwd: projectDir, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

/**
 * The commit where the present work left the main branch. On that branch, or where Git knows none,
 * the last commit: what has changed is then what is not committed.
 */
export const findSince = (projectDir: string): string =>
  run(projectDir, 'merge-base', 'HEAD', 'origin/main') ??
  run(projectDir, 'merge-base', 'HEAD', 'main') ??
  'HEAD'
