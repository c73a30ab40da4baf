import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { DIST } from './support/sitePages.ts'

const KB = 1024
const IN_A_HURRY = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }
const brotli = (content: string | Buffer): number => brotliCompressSync(content).length
/** The desk of authors is an application, that no reader opens. */
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.html') && !file.startsWith('redaction'),
)
const inline = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? ''

/** A list of every term, article or duty is long by nature: it is consulted, not read through. */
const LISTS = ['lexique/index.html', 'juridique/articles/index.html', 'obligations/index.html']

test('a page is at most 14 KB with its styles and scripts, half of them at most 12 KB', () => {
  const contents = pages
    .filter((file) => !LISTS.includes(file) && !file.startsWith('imprimer/'))
    .map((file) => ({ file, content: readFileSync(path.join(DIST, file)) }))
  /** Compressed in a hurry, in a twentieth of the time, a page is heavier: it settles what is light enough. */
  const listOver = (limit: number, allowed: number): string[] => {
    const over = contents.filter(
      ({ content }) => brotliCompressSync(content, IN_A_HURRY).length > limit,
    )
    return (
      over.length <= allowed ? over : over.filter(({ content }) => brotli(content) > limit)
    ).map(({ file }) => file)
  }
  expect(contents.length).toBeGreaterThan(30)
  const half = Math.floor(contents.length / 2)
  expect(listOver(12 * KB, half).length).toBeLessThanOrEqual(half)
  expect(listOver(14 * KB, 0)).toEqual([])
})

test('a term of the glossary costs at most 100 bytes, an article of the index at most 70', () => {
  const readEntryBytes = (file: string, entry: RegExp): number => {
    const html = readFileSync(path.join(DIST, file), 'utf8')
    const count = html.match(entry)?.length ?? 0
    expect(count, file).toBeGreaterThan(50)
    return (brotli(html) - brotli(html.replace(entry, ''))) / count
  }
  expect(
    readEntryBytes('lexique/index.html', /<div><dt id="[^"]+">.*?<\/div>/g),
  ).toBeLessThanOrEqual(100)
  expect(
    readEntryBytes('juridique/articles/index.html', /<li><span id="[^"]+"><\/span>.*?<\/li>/g),
  ).toBeLessThanOrEqual(70)
})

test('of the styles that few pages need, a page has those that it uses', () => {
  const listGroups = (file: string): string[] =>
    Array.from(
      readFileSync(path.join(DIST, file), 'utf8').matchAll(/<style>@layer rare\.(\w+)/g),
      ([, name]) => name!,
    )
  expect(listGroups('juridique/opendata/index.html')).toEqual([])
  expect(listGroups('utiliser/nettoyer/index.html')).toEqual(['code', 'verifier'])
  expect(listGroups('reutilisation/index.html')).toEqual(['introductions'])
  expect(listGroups('utiliser/cartographier/index.html')).toEqual([
    'code',
    'figures',
    'steps',
    'verifier',
  ])
  expect(listGroups('lexique/index.html')).toContain('lists')
  expect(listGroups('juridique/limites/index.html')).toContain('questions')
})

test('styles are at most 6 KB, scripts before a reader acts at most 1 KB', () => {
  const html = readFileSync(path.join(DIST, 'reutilisation/index.html'), 'utf8')
  const styles = Array.from(html.matchAll(/<style>([\s\S]*?)<\/style>/g), ([, css]) => css)
  expect(styles.length).toBeGreaterThan(0)
  expect(brotli(styles.join(''))).toBeLessThan(6 * KB)
  const loader = inline(html, /<script>([\s\S]*?)<\/script>/)
  expect(loader.length).toBeGreaterThan(100)
  expect(brotli(loader)).toBeLessThan(KB)
})

test('styles have the prefixes that the list of oldest browsers asks for, and no others', () => {
  const styles = pages.flatMap((file) =>
    Array.from(
      readFileSync(path.join(DIST, file), 'utf8').matchAll(/<style>([\s\S]*?)<\/style>/g),
      ([, css]) => css!,
    ),
  )
  const prefixed = styles.flatMap((css) => css.match(/[;{]-(?:webkit|moz|ms)-[\w-]+(?=:)/g) ?? [])
  expect([...new Set(prefixed.map((name) => name.slice(1)))].sort()).toEqual([
    '-moz-text-size-adjust',
    '-webkit-hyphens',
    '-webkit-text-decoration-color',
    '-webkit-text-size-adjust',
  ])
})

test('no page loads the app, or anything of it, by itself', () => {
  for (const file of pages) {
    const html = readFileSync(path.join(DIST, file), 'utf8')
    expect(html, file).not.toMatch(/<script[^>]+\bsrc=|modulepreload|rel="prefetch"|type="module"/)
  }
})

test('the app is at most 50 KB', () => {
  const assets = path.join(DIST, 'assets')
  const files = readdirSync(assets)
    .filter((file) => /^app-.*\.js$/.test(file))
    .map((file) => readFileSync(path.join(assets, file)))
  const sizes = files.map(brotli)
  // Names of files lead nowhere in it: the browser follows links to what is published.
  expect(files.join('')).not.toMatch(/\/1-[\w-]+\.html/)
  expect(Math.max(...sizes)).toBeGreaterThan(10 * KB)
  expect(Math.max(...sizes)).toBeLessThan(50 * KB)
})

test('a first page takes at most 3 requests and its largest element is text', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1) as PerformanceEntry & { element?: Element }
      document.documentElement.dataset.lcp = last.element?.tagName
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
  await page.goto('/reutilisation/comprendre/', { waitUntil: 'networkidle' })
  const downloads = requests.filter((url) => !url.endsWith('favicon.svg'))
  expect(downloads.length).toBeLessThanOrEqual(3)
  await expect(page.locator('html')).toHaveAttribute('data-lcp', /^(P|H1|LI|DIV)$/)
})
