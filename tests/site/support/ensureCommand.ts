import { spawnSync } from 'node:child_process'

const exists = (command: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0

/**
 * Makes sure that a command of a Debian package is there, installing it where that is allowed.
 *
 * @returns why it is missing, in French; null when it is there
 */
export const ensureCommand = (command: string, debianPackage: string): string | null => {
  if (exists(command)) return null
  if (process.getuid?.() === 0 && exists('apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', debianPackage],
    ])
      spawnSync('apt-get', args, { stdio: 'ignore', timeout: 120_000, env })
    if (exists(command)) return null
  }
  return `« ${command} » manque : installez ${debianPackage}.`
}
