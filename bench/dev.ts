/**
 * Development server: `node bench/dev.ts [DOSSIER] [ESSAIS]`.
 * Starts it on a copy of a folder of guides, saves an edit of a page several times, and counts the time
 * until the browser shows each; then does it again, with what the first time has left. Nothing is written in the folder
 * itself.
 */
import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { launchChromium } from './launchChromium.ts'
import { median } from './measureBuild.ts'
import { readSource } from './readSource.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '..')
const PORT = 18_181
const READY_TIMEOUT_MS = 120_000

/** Milliseconds. */
interface Delays {
  /** Until the server answers. */
  ready: number
  /** Until the first page is shown. */
  shown: number
  /** Until each save is seen. */
  saves: number[]
}

const [folder = 'docs', runs = '5'] = process.argv.slice(2)

await mkdir(path.join(import.meta.dirname, '.work'), { recursive: true })
const work = await mkdtemp(path.join(import.meta.dirname, '.work/dev-'))
const source = path.join(work, 'docs')
await cp(path.resolve(folder), source, { recursive: true })

const page = readSource(source).find(({ file }) => /\/1-/.test(file))!
const file = path.join(source, page.file)

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

/** Starts the server, opens a page, and saves it several times. */
const measure = async (browser: Browser, edits: number): Promise<Delays> => {
  const start = performance.now()
  const since = (): number => performance.now() - start
  const server = spawn(
    process.execPath,
    [path.join(PROJECT_DIR, 'scripts/dev.ts'), source, '--port', String(PORT)],
    { cwd: PROJECT_DIR, stdio: 'ignore' },
  )
  try {
    const url = `http://localhost:${PORT}`
    while (!(await answers(`${url}/`))) {
      if (since() > READY_TIMEOUT_MS) throw new Error('le serveur ne répond pas')
      await wait(20)
    }
    const ready = since()
    const tab = await browser.newPage()
    await tab.goto(url + page.address)
    await tab.locator('h1').first().waitFor()
    const shown = since()
    const text = await readFile(file, 'utf8')
    const saves: number[] = []
    // The first edit also pays for what the server had left for later.
    for (let run = 0; run <= edits; run++) {
      const mark = `Essai numéro ${run} du banc.`
      await wait(1000)
      const saved = performance.now()
      await writeFile(file, `${text}\n\n${mark}\n`)
      await tab.getByText(mark).waitFor({ timeout: 10_000 })
      if (run > 0) saves.push(performance.now() - saved)
    }
    await writeFile(file, text)
    // Left open, it would load again as soon as the next server answers.
    await tab.close()
    return { ready, shown, saves }
  } finally {
    server.kill('SIGTERM')
    await new Promise((resolve) => server.once('exit', resolve))
  }
}

const describe = (name: string, { ready, shown, saves }: Delays): string =>
  `${name} : serveur prêt en ${(ready / 1000).toFixed(1)} s, première page affichée en ${(shown / 1000).toFixed(1)} s ; ` +
  `modification visible en ${median(saves).toFixed(0)} ms (médiane de ${saves.length} : ${saves.map((delay) => delay.toFixed(0)).join(', ')}).\n`

// Who writes has a browser open already.
const browser = await launchChromium()
try {
  for (const name of ['Premier lancement', 'Second lancement'])
    process.stdout.write(describe(name, await measure(browser, Number(runs))))
} finally {
  await browser.close()
  await rm(work, { recursive: true, force: true })
}
