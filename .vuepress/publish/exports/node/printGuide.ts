import { readFile } from 'node:fs/promises'
import type { Browser, Route } from 'playwright-core'
import { path } from 'vuepress/utils'
import { addressFile } from '../../../lib/addressFile.ts'
import type { BookInput } from './booksStep.ts'
import { numberPages } from './numberPages.ts'
import { readPdfPages } from './readPdfPages.ts'
import { renderPdfMargins } from './renderPdfMargins.ts'
import { settlePages, type PrintNumbered } from './settlePages.ts'
import { stabilizePdf } from './stabilizePdf.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

type ReadNumber = Parameters<PrintNumbered<Buffer>>[0]

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
  const body = address === guide.print ? numberPages(content.toString('utf8'), readNumber) : content
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
 * until its numbers are true: a first time to know them.
 */
export const printGuide = async (browser: Browser, options: BookInput): Promise<Buffer> => {
  const pdf = await settlePages(async (readNumber) => {
    const printed = await print(browser, options, readNumber)
    return { printed, pages: readPdfPages(printed) }
  })
  return stabilizePdf(pdf, options.guide.day)
}
