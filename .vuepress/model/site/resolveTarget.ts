import * as posix from '../../lib/posixPath.ts'
import { dropFolder } from '../../lib/dropFolder.ts'
import { dropNumbers } from '../../lib/dropNumbers.ts'
import { findNearest } from '../../lib/findNearest.ts'
import type { Site, SitePage } from './createSite.ts'
import { isGenerated } from './isGenerated.ts'
import { isSchemeless } from './isSchemeless.ts'
import { decodeAddress } from '../groups/node/decodeAddress.ts'
import { followRedirect } from './readRedirects.ts'

/** What an address written in a page leads to. */
export type Target =
  | { kind: 'external' }
  | { kind: 'page'; page: SitePage; hash: string }
  /** A file of the folder, or one served as it is. */
  | { kind: 'file'; file: string }
  /** A file of a folder that is served as it is, which is not published. */
  | { kind: 'withheld'; address: string }
  /** An address that leads somewhere only in other capitals. */
  | { kind: 'case'; expected: string }
  /** An old address: a redirection leads elsewhere. */
  | { kind: 'moved'; to: string }
  /** A page that the build makes. */
  | { kind: 'generated' }
  /** The address of another site, without `https://`. */
  | { kind: 'schemeless'; expected: string }
  | { kind: 'missing'; nearest: string | null }

/** The names in a path, once it is cut at `?` and `#`: `%23` is a sign of one of them. */
const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const EXTERNAL_RE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i
/** VuePress reads these from the folder of the file; the browser reads the others from the page's address. */
const FROM_FILE_RE = /(?:\/|\.md|\.html)$/

const toPath = (raw: string, page: SitePage): string => {
  if (raw.startsWith('/')) return raw
  const isFromFile = FROM_FILE_RE.test(raw) || /^\.\.?$/.test(raw)
  const folder = isFromFile ? `/${posix.dirname(page.file)}` : page.address.replace(/[^/]*$/, '')
  return posix.join(folder, raw)
}

const findFile = (site: Site, path: string, page: SitePage, raw: string): string | null => {
  if (site.publicFiles.has(path)) return path
  const beside = posix.join(posix.dirname(page.file), raw)
  return [path.slice(1), beside].find((file) => site.files.has(file)) ?? null
}

/** A guide may be in a folder that is named like a site: `data.gouv.fr/`. */
const startsWithFolder = (site: Site, path: string): boolean => {
  const folder = path.split('/')[0]!
  return site.pages.some(({ file }) => file.split('/').slice(0, -1).includes(folder))
}

/**
 * Follows an address written in a page, in Markdown or in HTML.
 *
 * @param url - as written: absolute, relative to the file, `./page.md`, `#anchor`, external…
 */
export const resolveTarget = (site: Site, page: SitePage, url: string): Target => {
  if (EXTERNAL_RE.test(url)) return { kind: 'external' }
  const [, rawPath = '', , hash = ''] = /^([^#?]*)(\?[^#]*)?#?(.*)$/s.exec(url) ?? []
  if (!rawPath) return { kind: 'page', page, hash: decodeAddress(hash) }
  // The page of a file of MDX is read under the name of a Markdown file.
  const raw = decodePath(rawPath).replace(/\.mdx$/i, '.md')
  const path = toPath(raw, page)
  const isMarkdown = /\.md$/i.test(path)
  const find = (place: string): Target | null => {
    const found = isMarkdown ? site.pagesByFile.get(place.slice(1)) : site.pagesByAddress.get(place)
    if (found) return { kind: 'page', page: found, hash: decodeAddress(hash) }
    const file = findFile(site, place, page, raw)
    return file ? { kind: 'file', file } : null
  }
  const inside = dropFolder(
    raw.startsWith('/') ? raw.slice(1) : posix.join(posix.dirname(page.file), raw),
    site.folder,
  )
  const found = find(path) ?? (inside === null ? null : find(`/${inside}`))
  if (found) return found
  // Other systems leave the numbers of files and folders out of addresses.
  const numbered = site.pagesByPlainPath.get(dropNumbers(inside === null ? path : `/${inside}`))
  if (numbered) return { kind: 'page', page: numbered, hash: decodeAddress(hash) }
  const to = followRedirect(site.redirects, path)
  // A rule as wide as `/pdf/*` also covers the page that it leads to.
  if (to !== null && to !== path) return { kind: 'moved', to }
  if (site.withheldFiles.has(path)) return { kind: 'withheld', address: path }
  if (isGenerated(site, path)) return { kind: 'generated' }
  const expected = site.anyCase.get(path.toLowerCase())
  if (expected) return { kind: 'case', expected }
  if (isSchemeless(raw) && !startsWithFolder(site, raw))
    return { kind: 'schemeless', expected: `https://${url}` }
  const known = isMarkdown
    ? site.pages.map((candidate) => `/${candidate.file}`)
    : site.pages.map(({ address }) => address)
  return { kind: 'missing', nearest: findNearest(path, known) }
}
