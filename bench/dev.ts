/**
 * Development server: `node bench/dev.ts [DOSSIER] [ESSAIS]`.
 * Starts it on a copy of a folder of guides, saves an edit of a page several times, and counts the time
 * until the browser shows each. Nothing is written in the folder itself.
 */
import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { launchChromium } from './launchChromium.ts'
import { median } from './measureBuild.ts'
import { readSource } from './readSource.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '..')
const PORT = 18_181
const READY_TIMEOUT_MS = 120_000

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

const start = performance.now()
const server = spawn(
  process.execPath,
  [
    path.join(PROJECT_DIR, 'node_modules/vuepress/bin/vuepress.js'),
    'dev',
    source,
    '-c',
    path.join(PROJECT_DIR, '.vuepress/config.ts'),
    '--port',
    String(PORT),
  ],
  { cwd: PROJECT_DIR, stdio: 'ignore' },
)

try {
  const url = `http://localhost:${PORT}`
  while (!(await answers(`${url}/`))) {
    if (performance.now() - start > READY_TIMEOUT_MS) throw new Error('le serveur ne répond pas')
    await wait(20)
  }
  const ready = performance.now() - start

  const browser = await launchChromium()
  const delays: number[] = []
  let shown = 0
  try {
    const tab = await browser.newPage()
    await tab.goto(url + page.address)
    await tab.locator('h1').first().waitFor()
    shown = performance.now() - start
    const text = await readFile(file, 'utf8')
    // The first edit also pays for what the server had left for later.
    for (let run = 0; run <= Number(runs); run++) {
      const mark = `Essai numéro ${run} du banc.`
      await wait(1000)
      const saved = performance.now()
      await writeFile(file, `${text}\n\n${mark}\n`)
      await tab.getByText(mark).waitFor({ timeout: 10_000 })
      if (run > 0) delays.push(performance.now() - saved)
    }
  } finally {
    await browser.close()
  }
  process.stdout.write(
    `Serveur prêt : ${(ready / 1000).toFixed(1)} s. Première page affichée : ${(shown / 1000).toFixed(1)} s.\n` +
      `Modification visible : ${median(delays).toFixed(0)} ms (médiane de ${delays.length} ; ${delays.map((delay) => delay.toFixed(0)).join(', ')}).\n`,
  )
} finally {
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('exit', resolve))
  await rm(work, { recursive: true, force: true })
}
