import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { settings, SILENT_MODULE, SPEECH_CONFIGURATION, WINDOW_CONFIGURATION } from './settings.ts'

/** A desktop of its own, without a screen or a sound card, where Orca runs. */
export interface Session {
  /** Variables of the programs that it hears. */
  env: Record<string, string>
  /** All that Orca has said so far, in order. */
  readWords: () => string[]
  stop: () => void
}

const DISPLAY = ':81'

/** Orca speaks two seconds after the start of the desktop; a busy machine is slower. */
const PATIENCE_MS = 60_000

const write = (file: string, content: string): void => {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}

const writeHome = (home: string): void => {
  // No key of the window manager may stand before those of Orca.
  write(path.join(home, '.config/openbox/rc.xml'), WINDOW_CONFIGURATION)
  // Speech needs somewhere to send its sound.
  write(path.join(home, '.asoundrc'), 'pcm.!default { type null }\nctl.!default { type null }\n')
  write(path.join(home, '.config/speech-dispatcher/speechd.conf'), SPEECH_CONFIGURATION)
  write(path.join(home, '.config/speech-dispatcher/modules/silent.conf'), SILENT_MODULE)
  write(path.join(home, '.local/share/orca/user-settings.conf'), JSON.stringify(settings))
  copyFileSync(
    path.join(import.meta.dirname, 'customizations.py'),
    path.join(home, '.local/share/orca/orca-customizations.py'),
  )
}

const until = async (isDone: () => boolean, what: string): Promise<void> => {
  const end = Date.now() + PATIENCE_MS
  while (!isDone()) {
    if (Date.now() > end) throw new Error(`${what} ne démarre pas.`)
    await wait(200)
  }
}

const readBus = (env: NodeJS.ProcessEnv): { address: string; pid: number } => {
  const { stdout } = spawnSync('dbus-launch', [], { env, encoding: 'utf8' })
  const address = /^DBUS_SESSION_BUS_ADDRESS=(.+)$/m.exec(stdout)?.[1]
  const pid = /^DBUS_SESSION_BUS_PID=(\d+)$/m.exec(stdout)?.[1]
  if (!address || !pid) throw new Error('D-Bus ne démarre pas.')
  return { address, pid: Number(pid) }
}

/**
 * Starts Orca, in French, with a silent voice.
 *
 * @throws Error, in French, when a part of it does not start
 */
export const startSession = async (): Promise<Session> => {
  const home = mkdtempSync(path.join(tmpdir(), 'orca-'))
  const words = path.join(home, 'words.jsonl')
  writeHome(home)
  writeFileSync(words, '')
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    XDG_RUNTIME_DIR: home,
    LANG: 'fr_FR.UTF-8',
    LC_ALL: 'fr_FR.UTF-8',
    LANGUAGE: 'fr',
    DISPLAY,
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    GTK_MODULES: 'gail:atk-bridge',
    ORCA_WORDS: words,
  }
  const started: ChildProcess[] = []
  const start = (command: string, ...args: string[]): void => {
    started.push(spawn(command, args, { env, stdio: 'ignore' }))
  }
  const stops = [() => started.toReversed().forEach((child) => child.kill())]
  const stop = (): void => stops.forEach((end) => end())
  try {
    start('Xvfb', DISPLAY, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp')
    await until(() => spawnSync('xdpyinfo', [], { env }).status === 0, 'Xvfb')
    const bus = readBus(env)
    stops.push(() => process.kill(bus.pid))
    env.DBUS_SESSION_BUS_ADDRESS = bus.address
    start('openbox')
    for (const key of [
      ['org.gnome.desktop.interface', 'toolkit-accessibility'],
      ['org.gnome.desktop.a11y.applications', 'screen-reader-enabled'],
    ])
      spawnSync('gsettings', ['set', ...key, 'true'], { env })
    start('speech-dispatcher', '-s', '-t', '0')
    start('orca', '--replace', '--disable', 'braille')
    const readWords = (): string[] =>
      readFileSync(words, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { said: string }).said.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
    await until(() => readWords().length > 0, 'Orca')
    return { env, readWords, stop }
  } catch (error) {
    stop()
    throw error
  }
}
