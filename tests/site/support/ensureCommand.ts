import { spawnSync } from 'node:child_process'

const exists = (command: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0

/**
 * Makes sure that a command of a Debian package is there, installing it where that is allowed.
 *
 * @throws Error when it cannot be had: a test that needs it fails and says what to install
 */
export const ensureCommand = (command: string, debianPackage: string): void => {
  if (exists(command)) return
  if (process.getuid?.() === 0 && exists('apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', debianPackage],
    ])
      spawnSync('apt-get', args, { stdio: 'ignore', timeout: 120_000, env })
    if (exists(command)) return
  }
  throw new Error(`« ${command} » manque : installez ${debianPackage}.`)
}
