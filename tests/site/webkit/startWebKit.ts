import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const BROWSER = path.resolve(import.meta.dirname, 'browser.py')

/** A driver and the screen that its browser is shown on. */
export interface WebKit {
  url: string
  /** What the browser has printed: its console. */
  readLog: () => string
  stop: () => Promise<void>
}

const waitForDriver = async (url: string): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await fetch(`${url}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await sleep(200)
  }
  throw new Error('WebKitWebDriver ne répond pas.')
}

const end = (child: ChildProcess): void => {
  try {
    process.kill(-child.pid!)
  } catch {
    // Ended already.
  }
}

/**
 * Starts WebKitWebDriver on a screen, a bus and a home of its own.
 *
 * @param port - free port; the number of the screen follows from it
 * @param env - variables of `browser.py`
 */
export const startWebKit = async (port: number, env: NodeJS.ProcessEnv = {}): Promise<WebKit> => {
  const home = await mkdtemp(path.join(tmpdir(), 'webkit-'))
  await mkdir(path.join(home, 'run'), { mode: 0o700 })
  const display = `:${port - 8000}`
  const screen = spawn('Xvfb', [display, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
    detached: true,
  })
  let log = ''
  const driver = spawn(
    'dbus-run-session',
    ['--', 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'],
    {
      detached: true,
      env: {
        PATH: process.env.PATH,
        HOME: home,
        XDG_RUNTIME_DIR: path.join(home, 'run'),
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        LANG: 'C.UTF-8',
        LANGUAGE: 'fr',
        NO_AT_BRIDGE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        // Its sandbox does not start as root.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        ...env,
      },
    },
  )
  for (const stream of [driver.stdout, driver.stderr])
    stream.on('data', (data: Buffer) => {
      log += data.toString()
    })
  const url = `http://127.0.0.1:${port}`
  await waitForDriver(url)
  return {
    url,
    readLog: () => log,
    stop: async () => {
      end(driver)
      end(screen)
      await sleep(300)
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Path of the program that the driver starts. */
export { BROWSER }
