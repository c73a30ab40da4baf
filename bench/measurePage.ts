import { setTimeout as wait } from 'node:timers/promises'
import { launchChromium } from './launchChromium.ts'
import { serveSite, type SentFile } from './serveSite.ts'

export interface PageMeasure {
  html: number
  css: number
  js: number
  other: number
  total: number
  requests: number
  /** Bytes asked for in advance, for other pages; not in the total. */
  prefetched: number
}

/** Time given to a page to ask for what it asks by itself once it is shown. */
const SETTLE_MS = 2000

const sum = (files: readonly SentFile[]): number =>
  files.reduce((total, { bytes }) => total + bytes, 0)

/** Bytes of the bodies sent for a first visit to a page, by kind, reader still. */
export const sortByKind = (files: readonly SentFile[]): PageMeasure => {
  const own = files.filter(({ isPrefetch }) => !isPrefetch)
  const of = (pattern: RegExp): number => sum(own.filter(({ type }) => pattern.test(type)))
  const [html, css, js, total] = [of(/html/), of(/css/), of(/javascript/), sum(own)]
  return {
    html,
    css,
    js,
    other: total - html - css - js,
    total,
    requests: own.length,
    prefetched: sum(files) - total,
  }
}

/** Opens a page in a browser that has never seen the site. */
export const measurePage = async (root: string, address: string): Promise<PageMeasure> => {
  const server = await serveSite(root)
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
    const response = await page.goto(server.url + address, { waitUntil: 'load' })
    if (!response?.ok()) throw new Error(`${address} : ${response?.status()}`)
    await wait(SETTLE_MS)
    return sortByKind(server.sent.filter(({ address: sent }) => sent !== '/favicon.ico'))
  } finally {
    await browser.close()
    server.close()
  }
}
