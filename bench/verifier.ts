/**
 * Verification of a large file in a browser: `npx node bench/verifier.ts [DIST] [ROWS…]`, `dist`, 100,000 and
 * 1,000,000 rows by default. For each: time, longest task of the page, its longest wait between two frames,
 * highest memory of the browser beyond that of the page at rest; then the time of the same in a terminal.
 */
import { closeSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { fileSource } from '../.vuepress/verifier/node/fileSource.ts'
import { verify } from '../.vuepress/verifier/shared/verify.ts'
import { launchChromium } from './launchChromium.ts'
import { listTree, readResidentBytes } from './readProc.ts'
import { serveSite } from './serveSite.ts'

const WORK_DIR = path.join(import.meta.dirname, '.work')
const SAMPLE_MS = 200
const PATIENCE = 600_000
const HEADER = 'id;nom;code_insee;siret;date_releve;tonnes;places;lat;lon;commentaire\n'

/** A row like those of the guides, different from the others: 101 bytes or so. */
const writeLine = (rank: number): string => {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${rank};Point de collecte ${rank % 50_000};${two((rank % 95) + 1)}${String((rank % 500) + 1).padStart(3, '0')};13002526500013;${two((rank % 28) + 1)}/${two((rank % 12) + 1)}/2025;${rank % 900},${rank % 10};${rank % 99};${(46 + (rank % 9973) / 9973).toFixed(6)};${(3 + (rank % 7919) / 7919).toFixed(6)};relevé ${rank % 97}\n`
}

const makeFile = (rows: number): string => {
  mkdirSync(WORK_DIR, { recursive: true })
  const file = path.join(WORK_DIR, `verifier-${rows}.csv`)
  const output = openSync(file, 'w')
  writeSync(output, HEADER)
  for (let from = 0; from < rows; from += 10_000)
    writeSync(
      output,
      Array.from({ length: Math.min(10_000, rows - from) }, (_, at) => writeLine(from + at)).join(
        '',
      ),
    )
  closeSync(output)
  return file
}

/** Notes the longest task of the page, and the longest wait between two of its frames. */
const watchPage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const notes = { task: 0, frame: 0 }
    Object.assign(window, { notes })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) notes.task = Math.max(notes.task, duration)
    }).observe({ type: 'longtask' })
    let last = performance.now()
    const note = (now: number): void => {
      notes.frame = Math.max(notes.frame, now - last)
      last = now
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })

const readNotes = (page: Page): Promise<{ task: number; frame: number }> =>
  page.evaluate(() => (window as unknown as { notes: { task: number; frame: number } }).notes)

const measure = async (url: string, file: string): Promise<string> => {
  const browser = await launchChromium()
  const readMemory = (): number =>
    listTree(process.pid)
      .filter((pid) => pid !== process.pid)
      .reduce((sum, pid) => sum + readResidentBytes(pid), 0)
  try {
    const page = await browser.newPage()
    await page.goto(`${url}/verifier/`)
    await page.locator('[name=file]').focus()
    await page.waitForTimeout(1000)
    await watchPage(page)
    const atRest = readMemory()
    let highest = atRest
    const sampling = setInterval(() => {
      highest = Math.max(highest, readMemory())
    }, SAMPLE_MS)
    const start = performance.now()
    await page.setInputFiles('[name=file]', file)
    await page.waitForSelector('.verifier-count', { timeout: PATIENCE })
    const seconds = (performance.now() - start) / 1000
    clearInterval(sampling)
    const { task, frame } = await readNotes(page)
    return `${seconds.toFixed(1)} s, plus longue tâche de la page ${Math.round(task)} ms, plus longue attente entre deux images ${Math.round(frame)} ms, ${Math.round((highest - atRest) / 2 ** 20)} Mo de plus qu’au repos`
  } finally {
    await browser.close()
  }
}

const [dist = path.resolve(import.meta.dirname, '../dist'), ...rows] = process.argv.slice(2)
const site = await serveSite(path.resolve(dist))
for (const count of rows.length > 0 ? rows.map(Number) : [100_000, 1_000_000]) {
  const file = makeFile(count)
  const megabytes = Math.round(statSync(file).size / 1e6)
  const inBrowser = await measure(site.url, file)
  const start = performance.now()
  const { findings } = await verify(fileSource(file))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(
    `${count.toLocaleString('fr')} lignes, ${megabytes} Mo, ${findings.length} constats : ${inBrowser} ; dans un terminal, ${seconds} s.\n`,
  )
}
site.close()
