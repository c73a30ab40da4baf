/**
 * Has a real screen reader, Orca, read the built site, and says what was heard.
 *
 *   npm run test:orca [-- firefox|chromium] [--dossier DOSSIER]
 *
 * Apart from `npm test`: it takes the keyboard of a desktop of its own, and packages of Debian.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT_DIR } from '../.vuepress/model/projectFolders.ts'
import { openReader, type Engine } from '../tests/orca/openReader.ts'
import { startSession } from '../tests/orca/startSession.ts'
import { listChecks } from '../tests/orca/walk.ts'
import { ensureCommand } from '../tests/site/support/ensureCommand.ts'
import { ensureFirefox } from '../tests/site/firefox/findFirefox.ts'
import { startPreviewServer } from '../tools/preview/node/startPreviewServer.ts'
import { findWindowedBrowser } from './browser.ts'

/** Commands, and the Debian packages that bring them. */
const NEEDED = {
  Xvfb: 'xvfb',
  xdpyinfo: 'x11-utils',
  openbox: 'openbox',
  'dbus-launch': 'dbus-x11',
  gsettings: 'gsettings-desktop-schemas',
  'speech-dispatcher': 'speech-dispatcher',
  xdotool: 'xdotool',
  orca: 'orca',
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { dossier: { type: 'string', default: path.join(PROJECT_DIR, 'dist') } },
})
const engines: Engine[] = ['firefox', 'chromium']
const chosen = engines.filter((engine) => positionals.length === 0 || positionals.includes(engine))
for (const [command, debianPackage] of Object.entries(NEEDED)) ensureCommand(command, debianPackage)

/** Orca speaks the language of the machine. */
const ensureFrench = (): void => {
  const known = spawnSync('locale', ['-a'], { encoding: 'utf8' }).stdout
  if (/^fr_FR\.utf-?8$/im.test(known)) return
  ensureCommand('locale-gen', 'locales')
  const { status } = spawnSync('localedef', ['-i', 'fr_FR', '-f', 'UTF-8', 'fr_FR.UTF-8'])
  if (status !== 0)
    throw new Error('La langue fr_FR.UTF-8 manque : installez-la (dpkg-reconfigure locales).')
}

const findBrowser = (engine: Engine): string => {
  const found = engine === 'firefox' ? ensureFirefox() : findWindowedBrowser()
  if (!found) throw new Error('Aucun Chromium à fenêtres : installez Chromium ou Chrome.')
  return found
}

ensureFrench()
const server = await startPreviewServer({
  root: path.resolve(values.dossier),
  configFile: path.join(PROJECT_DIR, 'netlify.toml'),
  port: 0,
})
const session = await startSession()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    session.stop()
    process.exit(1)
  })
let passed = 0
let failed = 0
try {
  for (const engine of chosen) {
    const reader = await openReader(session, engine, findBrowser(engine))
    for (const { what, expected, walk } of listChecks(server.url.replace(/\/$/, ''))) {
      const heard = await walk(reader).catch((error: unknown) => [String(error)])
      const isHeard = heard.some((words) => expected.test(words))
      if (isHeard) passed += 1
      else failed += 1
      const words = heard.join(' | ').slice(0, 200)
      process.stdout.write(`${isHeard ? 'entendu' : 'MANQUE '} ${engine} : ${what} – ${words}\n`)
    }
    await reader.close()
  }
} finally {
  session.stop()
  await server.close()
}
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0
