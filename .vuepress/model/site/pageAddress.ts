import { hashText } from '../../lib/hashText.ts'
import { isIndexFile } from '../../lib/indexFile.ts'
import * as posix from '../../lib/posixPath.ts'
import { decodeAddress } from '../groups/node/decodeAddress.ts'
import { checkInferred, checkPermalink } from './addressPolicy.ts'

/** What a page is for the folder rule: see the groups plugin. */
export type PageKind = 'home' | 'guide' | 'chapter' | 'site'

/** The README of a folder is a guide's introduction, its other pages are chapters. */
export const resolveKind = (file: string): PageKind => {
  const isRoot = posix.dirname(file) === '.'
  if (isIndexFile(file)) return isRoot ? 'home' : 'guide'
  return isRoot ? 'site' : 'chapter'
}

/** Signs that VuePress replaces in addresses: `sanitizeFileName` of `vuepress/utils`. */
const REPLACED_RE = /[\0-\x1F"#$%&*+,:;<=>?[\]^`{|}\x7F]/g

const cleanSegment = (name: string): string => name.replace(REPLACED_RE, '_').replace(/^_+/, '')

/** Address that VuePress gives to a file that has no permalink. */
export const inferAddress = (file: string): string => {
  const path = isIndexFile(file)
    ? `/${posix.dirname(file)}/`.replace(/^\/\.\/$/, '/')
    : `/${file.replace(/\.md$/i, '.html')}`
  return path.split('/').map(cleanSegment).join('/')
}

/**
 * Address that a `permalink` is served at: one slash at the start, one at the end.
 * An address that ends with `.html` names a file and stays as it is.
 */
const resolvePermalink = (permalink: string): string => {
  const address = `/${decodeAddress(permalink.trim()).replace(/^\/+/, '')}`
  return /(\/|\.html)$/.test(address) ? address : `${address}/`
}

const isPermalink = (permalink: unknown): permalink is string =>
  typeof permalink === 'string' && permalink.trim() !== ''

/** Address that a page asks for, readable letters and not percent codes; it may be refused. */
export const pageAddress = (file: string, permalink: unknown): string =>
  isPermalink(permalink) ? resolvePermalink(permalink) : inferAddress(file)

/** Longest part of the name of a file in its place of its own: disks take no name of more than 255 bytes. */
const MAX_SLUG = 80

/**
 * A place of its own for a page whose address is refused, or is that of another. Many files have the same letters,
 * with other signs between them: what stands after these tells them apart.
 */
export const refusedAddress = (file: string): string =>
  `/adresse-refusee/${file.replace(/[^\w-]+/g, '-').slice(0, MAX_SLUG)}-${hashText(file)}.html`

/**
 * Address that the site really gives to a page, within the site whatever the page asks for: one that is
 * refused gets a place of its own while its author mends it. A build stops before.
 */
export const safeAddress = (file: string, permalink: unknown): string => {
  const inferred = inferAddress(file)
  const isRefused = (problem: ReturnType<typeof checkPermalink>): boolean =>
    problem !== null && problem.severity !== 'warning'
  if (isPermalink(permalink) && !isRefused(checkPermalink(permalink)))
    return resolvePermalink(permalink)
  if (file === '404.md' || !isRefused(checkInferred(inferred))) return inferred
  return refusedAddress(file)
}

/** Every way to write a page's address that leads to it. */
export const addressVariants = (address: string): string[] => {
  if (address.endsWith('/')) return [address, address.slice(0, -1) || '/', `${address}index.html`]
  return address.endsWith('.html') ? [address, address.slice(0, -'.html'.length)] : [address]
}
