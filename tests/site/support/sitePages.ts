import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

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
