/**
 * What a search asks of the page while it answers: `npx node bench/searchTasks.ts [DOSSIER]`, `dist` by default.
 * In Chromium, the longest task of the main thread when the field opens, at each key, when results are shown, in a
 * page and in that of the results; and what the worker takes. Processor time, from a trace of the browser.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Browser, type Page } from 'playwright-core'
import { BROWSER_ARGS, findLocalBrowser } from '../scripts/browser.ts'
import { median } from './measureBuild.ts'
import { READER_QUESTIONS } from './readerQuestions.ts'
import { serveSite } from './serveSite.ts'
import { readTrace, type TracedTask } from './readTrace.ts'

const ADDRESS = '/juridique/opendata/'
const KEY_MS = 120
const SETTLE_MS = 1000
/** A page is laid out by then, and the worker has not answered yet. */
const LAYOUT_MS = 250
const LIMIT_MS = 16

const PHASES = {
  open: 'ouverture du champ',
  type: 'frappe',
  show: 'affichage des résultats',
  page: 'page des résultats : elle-même',
  list: 'page des résultats : leur affichage',
  end: 'fin',
}

/** The page, moved by what a reader does: what Playwright would run in it to find or wait would be counted. */
interface Reader {
  page: Page
  mark: (phase: string) => Promise<unknown>
}

const trace = async (
  browser: Browser,
  act: (reader: Reader) => Promise<void>,
): Promise<TracedTask[]> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const mark = (phase: string): Promise<unknown> =>
    session.send('Runtime.evaluate', { expression: `performance.mark(${JSON.stringify(phase)})` })
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] })
  await act({ page, mark })
  const tasks = readTrace((await browser.stopTracing()).toString())
  await context.close()
  return tasks
}

/** @throws when nothing is shown: the measure would be that of a search that does not work */
const expectShown = async (page: Page, selector: string): Promise<void> => {
  if ((await page.locator(selector).count()) === 0) throw new Error(`Rien dans « ${selector} ».`)
}

const askInField = async ({ page, mark }: Reader, url: string, query: string): Promise<void> => {
  await page.goto(url + ADDRESS, { waitUntil: 'load' })
  const box = (await page.locator('header input[name=q]').boundingBox())!
  await wait(SETTLE_MS)
  await mark(PHASES.open)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await wait(SETTLE_MS)
  await mark(PHASES.type)
  await page.keyboard.type(query, { delay: KEY_MS })
  await mark(PHASES.show)
  await wait(SETTLE_MS * 3)
  await mark(PHASES.end)
  await expectShown(page, '[role=option]')
}

const askInPage = async ({ page, mark }: Reader, url: string, query: string): Promise<void> => {
  await page.goto(`${url}/recherche/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' })
  await mark(PHASES.page)
  await wait(LAYOUT_MS)
  await mark(PHASES.list)
  await wait(SETTLE_MS * 3)
  await mark(PHASES.end)
  await expectShown(page, '.search-results li')
}

const server = await serveSite(process.argv[2] ?? 'dist')
const browser = await chromium.launch({ executablePath: findLocalBrowser()!, args: BROWSER_ARGS })
const longests = new Map<string, number[]>()
const workers: number[] = []
for (const query of READER_QUESTIONS) {
  for (const ask of [askInField, askInPage]) {
    const tasks = await trace(browser, (reader) => ask(reader, server.url, query))
    for (const phase of Object.values(PHASES)) {
      const own = tasks.filter((task) => task.thread === 'page' && task.phase === phase)
      const longest = Math.max(...own.map(({ milliseconds }) => milliseconds))
      if (own.length > 0) longests.set(phase, [...(longests.get(phase) ?? []), longest])
    }
    const inWorker = tasks.filter(({ thread }) => thread === 'worker')
    workers.push(inWorker.reduce((sum, { milliseconds }) => sum + milliseconds, 0))
  }
}
await browser.close()
server.close()
process.stdout.write(
  '| Fil principal, plus longue tâche | médiane, ms | la pire |\n|---|---|---|\n',
)
longests.delete(PHASES.end)
for (const [phase, values] of longests)
  process.stdout.write(
    `| ${phase} | ${median(values).toFixed(1)} | ${Math.max(...values).toFixed(1)} |\n`,
  )
process.stdout.write(
  `\nBut : ${LIMIT_MS} ms. Worker, du premier octet au dernier résultat : ${median(workers).toFixed(0)} ms, ` +
    `${Math.max(...workers).toFixed(0)} au plus. ${READER_QUESTIONS.length} questions.\n`,
)
