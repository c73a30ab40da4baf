import { execFileSync, spawnSync } from 'node:child_process'
import path from 'node:path'

const COMMANDS = ['firefox-esr', 'firefox']

/** An installer without network must not block the tests. */
const INSTALL_TIMEOUT_MS = 5 * 60 * 1000

const INSTALL = [
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'],
]

const canRun = (file: string): boolean => {
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

const findFirefox = (): string | undefined => {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const files = COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)))
  return [process.env.FIREFOX_PATH ?? '', ...files].filter(Boolean).find(canRun)
}

const install = ([command = '', ...args]: string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: INSTALL_TIMEOUT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/**
 * Path of the Firefox of this machine: `FIREFOX_PATH`, else the first of `PATH`. As root on Debian
 * or Ubuntu, installs it if needed.
 *
 * @throws Error, in French, when there is none
 */
export const ensureFirefox = (): string => {
  const present = findFirefox()
  if (present) return present
  const installed = process.getuid?.() === 0 && INSTALL.every(install) && findFirefox()
  if (installed) return installed
  throw new Error(
    'Aucun navigateur Firefox, et il n’a pas pu être installé.\n' +
      'Installez Firefox (sous Debian : apt-get install firefox-esr), ou donnez son chemin dans la variable FIREFOX_PATH.',
  )
}
