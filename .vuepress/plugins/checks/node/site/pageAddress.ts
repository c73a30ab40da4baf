import { posix } from 'node:path'
import { decodeAddress } from '../../../groups/node/decodeAddress.ts'
import { resolveAddress } from '../../../groups/node/resolveAddress.ts'

/** What a page is for the folder rule: see the groups plugin. */
export type PageKind = 'home' | 'guide' | 'chapter' | 'site'

const isReadme = (file: string): boolean => /^(?:readme|index)\.md$/i.test(posix.basename(file))

/** The README of a folder is a guide's introduction, its other pages are chapters. */
export const resolveKind = (file: string): PageKind => {
  const isRoot = posix.dirname(file) === '.'
  if (isReadme(file)) return isRoot ? 'home' : 'guide'
  return isRoot ? 'site' : 'chapter'
}

/** Address that VuePress gives to a file that has no permalink. */
export const inferAddress = (file: string): string =>
  isReadme(file)
    ? `/${posix.dirname(file)}/`.replace(/^\/\.\/$/, '/')
    : `/${file.replace(/\.md$/i, '.html')}`

/** Address of a page, readable letters and not percent codes. */
export const pageAddress = (file: string, permalink: unknown): string =>
  typeof permalink === 'string' && permalink.trim()
    ? resolveAddress(decodeAddress(permalink))
    : inferAddress(file)

/** Every way to write a page's address that leads to it. */
export const addressVariants = (address: string): string[] => {
  if (address.endsWith('/')) return [address, address.slice(0, -1) || '/', `${address}index.html`]
  return address.endsWith('.html') ? [address, address.slice(0, -'.html'.length)] : [address]
}
