import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import type { BookMaker } from '../../.vuepress/publish/exports/node/booksStep.ts'
import { launchChromium, type Chromium } from '../browser.ts'

/** Told of each book as it starts. */
type OnBook = (kind: 'PDF' | 'EPUB', title: string) => void

const { version: drawing } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as {
  version: string
}
/** The programs that draw and compress covers. */
const COVER_VERSION = `${drawing} ${sharp.versions.vips} ${sharp.versions.imagequant ?? ''}`

/** Makes EPUB files, without a browser. */
export const createEpubMaker = (onBook: OnBook): BookMaker => ({
  version: COVER_VERSION,
  make: async (input) => {
    onBook('EPUB', input.guide.title)
    // Its readers of HTML take a third of a second to load: only who makes a book waits for them.
    const { makeGuideBook } =
      await import('../../.vuepress/publish/exports/node/epub/makeGuideBook.ts')
    return makeGuideBook(input)
  },
})

/** A maker that holds a browser. */
export interface PdfMaker extends BookMaker {
  /** Ends the browser, if one was started. */
  close: () => Promise<void>
}

/** Makes PDF files with a browser, started for the first guide that has changed. */
export const createPdfMaker = (chromium: Chromium, onBook: OnBook): PdfMaker => {
  let browser: Promise<Browser> | undefined
  return {
    version: chromium.version,
    make: async (input) => {
      onBook('PDF', input.guide.title)
      browser ??= launchChromium(chromium)
      const { printGuide } = await import('../../.vuepress/publish/exports/node/printGuide.ts')
      return printGuide(await browser, input)
    },
    close: async () => (await browser)?.close(),
  }
}
