import { readFile } from 'node:fs/promises'
import type { Browser, Route } from 'playwright-core'
import { path } from 'vuepress/utils'
import { addressFile } from '../../../lib/addressFile.ts'
import type { BookInput } from './booksStep.ts'
import { numberToc } from './numberToc.ts'
import { readPdfPages } from './readPdfPages.ts'
import { renderPdfMargins } from './renderPdfMargins.ts'
import { stabilizePdf } from './stabilizePdf.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Page numbers of the table of contents; before they are known, as wide as they will be. */
type ReadNumber = (id: string) => number
const UNKNOWN: ReadNumber = () => 100

/** Answers for the public site out of the built folder; nothing leaves the machine. */
const serveBuilt = async (
  route: Route,
  { dest, site, guide }: BookInput,
  readNumber: ReadNumber,
): Promise<void> => {
  const url = new URL(route.request().url())
  if (url.origin !== new URL(site.url).origin) return route.abort()
  const address = `/${url.pathname.slice(site.base.length)}`
  const file = path.join(dest, addressFile(address))
  const content = await readFile(file).catch(() => null)
  if (!content) return route.fulfill({ status: 404 })
  const body = address === guide.print ? numberToc(content.toString('utf8'), readNumber) : content
  return route.fulfill({ body, contentType: TYPES[path.extname(file)] })
}

const print = async (
  browser: Browser,
  options: BookInput,
  readNumber: ReadNumber,
): Promise<Buffer> => {
  const { site, guide } = options
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' })
  try {
    const page = await context.newPage()
    await page.route('**/*', (route) => serveBuilt(route, options, readNumber))
    await page.goto(`${site.url}${site.base.replace(/\/$/, '')}${guide.print}`)
    return await page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      printBackground: true,
      displayHeaderFooter: true,
      margin: { top: '20mm', bottom: '20mm', left: '16mm', right: '16mm' },
      ...renderPdfMargins(guide, site),
    })
  } finally {
    await context.close()
  }
}

/**
 * Prints a guide: tagged, with bookmarks, title, language and page numbers. The page is opened at its
 * public address, so that its links are whole, and answered from the built folder. It is printed
 * twice: the first time tells which page each chapter falls on.
 */
export const printGuide = async (browser: Browser, options: BookInput): Promise<Buffer> => {
  const pages = readPdfPages(await print(browser, options, UNKNOWN))
  const pdf = await print(browser, options, (id) => pages.get(id) ?? 1)
  return stabilizePdf(pdf, options.guide.day)
}
