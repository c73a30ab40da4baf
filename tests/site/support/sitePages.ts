import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { load } from 'cheerio'
import { isNight } from '../../support/isNight.ts'

/** Folder of the built site, `dist` unless `SITE_DIR` names another. */
export const DIST = path.resolve(import.meta.dirname, '../../..', process.env.SITE_DIR ?? 'dist')

/** `reutilisation/index.html` is served at `/reutilisation/`. */
const toAddress = (file: string): string =>
  `/${file
    .split(path.sep)
    .map(encodeURIComponent)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`

/** HTML files of a built site, relative to its folder, sorted. */
export const listHtmlFiles = (dist = DIST): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()

/** Addresses of every page of a built site, print pages and the "not found" page included. */
export const listAddresses = (dist = DIST): string[] => listHtmlFiles(dist).map(toAddress)

const INLINE_RE = /<(style|script)\b[\s\S]*?<\/\1>/g

/**
 * Address of the first page, by name, whose HTML holds this text outside of styles and scripts.
 *
 * @throws Error when no page does
 */
export const findAddress = (text: string, dist = DIST): string => {
  const file = listHtmlFiles(dist).find((name) =>
    readFileSync(path.join(dist, name), 'utf8').replace(INLINE_RE, '').includes(text),
  )
  if (!file) throw new Error(`No page holds ${text}`)
  return toAddress(file)
}

/** What a page shows around its text: kind of page, chapters in the menu, columns, search of its own. */
const describeLayout = (html: string): string | null => {
  const $ = load(html)
  const site = $('.site')
  if (site.length === 0) return null
  const columns = $('.columns > *').map((_, { tagName, attribs }) => `${tagName}.${attribs.class}`)
  const searches = $('main').find('[role=search]').length
  const hasChapters = $('.menu nav').length > 0
  return [site.attr('class'), hasChapters, ...columns, searches].join(' ')
}

/**
 * Address of a page for each layout that there is, the first by name. A guide on one page, to be printed,
 * has neither menu nor search: it is no layout of the site.
 */
export const listLayouts = (dist = DIST): string[] => {
  const found = new Map<string, string>()
  for (const file of listHtmlFiles(dist)) {
    const layout = describeLayout(readFileSync(path.join(dist, file), 'utf8'))
    if (layout !== null && !found.has(layout)) found.set(layout, toAddress(file))
  }
  return [...found.values()]
}

/** Pages of articles of law are made by one template: three of them stand for all, in the everyday run. */
const ARTICLE_RE = /^\/juridique\/articles\/./
const SAMPLE = 3

/** Addresses of the pages that tests visit one by one: each page in `npm run test:long`. */
export const listVisited = (): string[] => {
  // The desk of authors is an application, with tests of its own.
  const addresses = listAddresses().filter((address) => !address.startsWith('/redaction/'))
  if (isNight) return addresses
  const articles = addresses.filter((address) => ARTICLE_RE.test(address)).slice(SAMPLE)
  return addresses.filter((address) => !articles.includes(address))
}
