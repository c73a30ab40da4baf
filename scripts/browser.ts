/**
 * Finds the browser that tests and PDF exports drive, or installs one.
 * Run by hand (`node scripts/browser.ts`), prints its path.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import type { Browser } from 'playwright-core'

/** Options that keep the browser quiet (no request of its own) and able to run as root or in a container. */
export const BROWSER_ARGS: string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/**
 * Chromium without the part that draws windows: what Playwright itself drives by default. The same tests take
 * half of the processor's time.
 */
const SHELL = 'chromium-headless-shell'
const WINDOWED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Whether this file is a browser that starts: one without its system libraries does not. */
export const canRun = (file: string): boolean => {
  if (!existsSync(file)) return false
  try {
    execFileSync(file, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

export interface FindInput {
  /** `CHROMIUM_PATH` first, then the folders of `PATH`. */
  env: NodeJS.ProcessEnv
  /** Where Playwright keeps its own, asked for last: loading it takes a second. */
  findPlaywrightPath: () => string
  canRun: (file: string) => boolean
  /** Whether a person is to see it: a shell shows nothing. */
  withWindow?: boolean
}

/** Path of the first browser that runs, or null. */
export const findBrowser = ({
  env,
  findPlaywrightPath,
  canRun,
  withWindow = false,
}: FindInput): string | null => {
  const commands = withWindow ? WINDOWED : [SHELL, ...WINDOWED]
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const candidates = [
    ...(env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : []),
    ...commands.flatMap((command) => folders.map((folder) => path.join(folder, command))),
    ...APPLICATIONS,
  ]
  const found = candidates.find(canRun)
  if (found) return found
  const playwrightPath = findPlaywrightPath()
  return canRun(playwrightPath) ? playwrightPath : null
}

/** One way to install a browser. */
export interface Installer {
  /** Shown before it starts. */
  name: string
  commands: string[][]
}

const installByApt = (name: string): Installer => ({
  name: `apt (${name})`,
  commands: [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name],
  ],
})

/** Ways to try in turn: Playwright's download, then, as root on Debian or Ubuntu, the system's packages. */
export const listInstallers = (isRoot: boolean): Installer[] => [
  { name: 'Playwright', commands: [['npx', 'playwright', 'install', 'chromium']] },
  ...(isRoot ? [SHELL, 'chromium'].map(installByApt) : []),
]

export interface EnsureInput {
  find: () => string | null
  installers: readonly Installer[]
  /** Runs a command and tells whether it succeeded. */
  run: (command: string[]) => boolean
  log: (line: string) => void
}

/**
 * Path of a browser, installed if needed.
 *
 * @throws Error, in French, when nothing worked
 */
export const ensureBrowser = ({ find, installers, run, log }: EnsureInput): string => {
  const present = find()
  if (present) return present
  for (const { name, commands } of installers) {
    log(`Aucun navigateur Chromium : installation par ${name}…`)
    const installed = commands.every(run) && find()
    if (installed) return installed
  }
  throw new Error(
    'Aucun navigateur Chromium, et aucun n’a pu être installé.\n' +
      'Installez Chromium ou Chrome, ou donnez son chemin dans la variable CHROMIUM_PATH.',
  )
}

const loadPlaywright = (): typeof import('playwright-core') =>
  createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core')

const findHere = (withWindow: boolean): string | null =>
  findBrowser({
    env: process.env,
    findPlaywrightPath: () => loadPlaywright().chromium.executablePath(),
    canRun,
    withWindow,
  })

/** The browser of this machine, or null. */
export const findLocalBrowser = (): string | null => findHere(false)

/** The browser of this machine that shows windows, or null. */
export const findWindowedBrowser = (): string | null => findHere(true)

/** An installer without network must not block the tests. */
const INSTALL_TIMEOUT_MS = 10 * 60 * 1000

const runCommand = ([command = '', ...args]: string[]): boolean =>
  spawnSync(command, args, {
    // What is written on the standard output belongs to the caller.
    stdio: ['ignore', process.stderr, process.stderr],
    timeout: INSTALL_TIMEOUT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** The browser of this machine, installed if needed. */
export const ensureLocalBrowser = (): string =>
  ensureBrowser({
    find: findLocalBrowser,
    installers: listInstallers(process.getuid?.() === 0),
    run: runCommand,
    log: console.error,
  })

/** A browser that can be started. */
export interface Chromium {
  executablePath: string
  /** What it says of itself: another version may print otherwise. */
  version: string
  /** Variables that it needs besides those of this process. */
  env?: Record<string, string>
}

const readVersion = (file: string): string =>
  execFileSync(file, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 30_000,
  }).trim()

/**
 * A browser to print with: that of this machine, else the one of npm, unpacked at its first use.
 *
 * @throws Error, in French, when neither can be had
 */
export const findChromium = async (): Promise<Chromium> => {
  const executablePath = findLocalBrowser()
  if (executablePath) return { executablePath, version: readVersion(executablePath) }
  const { unpackChromium } = await import('./build/packagedChromium.ts')
  return unpackChromium()
}

/** Starts a browser without a window. The caller closes it. */
export const launchChromium = ({ executablePath, env }: Chromium): Promise<Browser> =>
  loadPlaywright().chromium.launch({
    executablePath,
    args: BROWSER_ARGS,
    env: { ...(process.env as Record<string, string>), ...env },
  })

if (import.meta.main) {
  try {
    console.log(ensureLocalBrowser())
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
