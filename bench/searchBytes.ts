/**
 * What a first search downloads in a browser: `npx node bench/searchBytes.ts [DOSSIER]`, `dist` by default.
 * For each question, typed fast then slowly: bodies sent, brotli at its best, from the page at rest to the last of
 * its results, by kind. A browser that has never seen the site asks each.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Browser } from 'playwright-core'
import { BROWSER_ARGS, findLocalBrowser } from '../scripts/browser.ts'
import { READER_QUESTIONS } from './readerQuestions.ts'
import { serveSite, type SentFile } from './serveSite.ts'

const ADDRESS = '/juridique/opendata/'
/** Between two keys, in ms. */
const PACES = [80, 230]
const SETTLE_MS = 1500
const LIMIT_KB = 60

/** Kinds of files, by their address: the first that fits. */
const KINDS: readonly (readonly [name: string, address: RegExp])[] = [
  ['worker', /\.worker-/],
  ['index', /index\.json$/],
  ['éclats', /terms-\d+\.txt$/],
  ['textes', /page-[\d-]+\.txt$/],
  ['îlot', /./],
]

const toKilobytes = (bytes: number): string => (bytes / 1024).toFixed(1)

/** Asks a question in the field of a page, and gives what was sent from then on. */
const askOnce = async (
  browser: Browser,
  { url, sent }: { url: string; sent: SentFile[] },
  query: string,
  delay: number,
): Promise<SentFile[]> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.goto(url + ADDRESS, { waitUntil: 'load' })
    await wait(SETTLE_MS / 3)
    const before = sent.length
    await page.locator('header input[name=q]').click()
    await page.keyboard.type(query, { delay })
    await page.getByRole('option').first().waitFor({ timeout: 30_000 })
    await wait(SETTLE_MS)
    return sent.slice(before)
  } finally {
    await context.close()
  }
}

const describe = (files: readonly SentFile[]): string[] => {
  const totals = new Map(KINDS.map(([name]) => [name, { bytes: 0, count: 0 }]))
  for (const { address, bytes } of files) {
    const total = totals.get(KINDS.find(([, pattern]) => pattern.test(address))![0])!
    total.bytes += bytes
    total.count += 1
  }
  return [...totals.values()].map(({ bytes, count }) => `${toKilobytes(bytes)} (${count})`)
}

const server = await serveSite(process.argv[2] ?? 'dist')
const browser = await chromium.launch({ executablePath: findLocalBrowser()!, args: BROWSER_ARGS })
let most = 0
process.stdout.write(
  `| Question | ms par touche | ${KINDS.map(([name]) => name).join(' | ')} | total, Ko |\n` +
    `|---|---|${'---|'.repeat(KINDS.length + 1)}\n`,
)
for (const query of READER_QUESTIONS) {
  for (const pace of PACES) {
    const files = await askOnce(browser, server, query, pace)
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
    most = Math.max(most, total)
    process.stdout.write(
      `| ${query} | ${pace} | ${describe(files).join(' | ')} | ${toKilobytes(total)} |\n`,
    )
  }
}
process.stdout.write(`\nLa plus lourde : ${toKilobytes(most)} Ko (but : ${LIMIT_KB}).\n`)
await browser.close()
server.close()
