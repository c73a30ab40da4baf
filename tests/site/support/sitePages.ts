import { readdirSync } from 'node:fs'
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
