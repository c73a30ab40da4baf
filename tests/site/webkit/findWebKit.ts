import { spawnSync } from 'node:child_process'

const INSTALL_TIMEOUT_MS = 5 * 60 * 1000

/** Packages of Debian and Ubuntu: the driver, the engine for Python, a screen and a bus for it to run on. */
const PACKAGES = [
  'webkit2gtk-driver',
  'gir1.2-webkit2-4.1',
  'python3-gi',
  'xvfb',
  'dbus',
  'hyphen-fr',
]

const INSTALL = [
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...PACKAGES],
]

/** Commands that end well where all is there. */
const NEEDED = [
  ['which', 'WebKitWebDriver'],
  ['which', 'Xvfb'],
  ['which', 'dbus-run-session'],
  ['/usr/bin/python3', '-c', "import gi; gi.require_version('WebKit2', '4.1')"],
]

const canRun = ([command = '', ...args]: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 }).status === 0

const install = ([command = '', ...args]: string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: INSTALL_TIMEOUT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/**
 * Makes sure that this machine has WebKitGTK and its driver. As root on Debian or Ubuntu, installs them
 * if needed.
 *
 * @throws Error, in French, when they are not there
 */
export const ensureWebKit = (): void => {
  if (NEEDED.every(canRun)) return
  const isInstalled = process.getuid?.() === 0 && INSTALL.every(install) && NEEDED.every(canRun)
  if (!isInstalled)
    throw new Error(
      'WebKitGTK manque, et il n’a pas pu être installé.\n' +
        `Sous Debian ou Ubuntu : apt-get install ${PACKAGES.join(' ')}`,
    )
}
