import { posix } from 'node:path'
import { decodeAddress } from '../../../model/groups/node/decodeAddress.ts'
import type { LegalState } from '../../../constructs/legal-references/shared/LegalState.ts'
import type { ReferenceValue } from '../../../constructs/values/shared/ReferenceValue.ts'

/** Where the links of a page are read from. */
export interface LinkPlace {
  /** Public address of the site, base included, without final slash: `https://guides.example/base`. */
  root: string
  /** Address of the page, without base. */
  address: string
  /** Path of the page's file, relative to the folder of guides; null for a page that has none. */
  file: string | null
  /** Address of each page by its file. */
  addresses: ReadonlyMap<string, string>
  legal: Pick<LegalState, 'resolve'>
  /** What the page cites by name. */
  values: readonly ReferenceValue[]
}

const SCHEME_RE = /^([a-z][a-z\d+.-]*:|\/\/)/i

/** Page of a folder, whose path is normalized: joined as text, for a page may hold thousands of links. */
const readmeOf = (folder: string): string => {
  if (folder === '.' || folder === './') return 'README.md'
  return `${folder}${folder.endsWith('/') ? '' : '/'}README.md`
}

/**
 * The whole address that a link of a page leads to, good wherever its text is pasted.
 *
 * @param href - as its author wrote it: `/droit/`, `../2-limites.md#secrets`, `#secrets`, `https://…`
 */
export const resolveMarkdownLink = (href: string, place: LinkPlace): string => {
  if (SCHEME_RE.test(href)) return href
  const { root, address, file, addresses } = place
  const [, path = '', hash = ''] = /^([^#]*)(.*)$/s.exec(href) ?? []
  if (path === '') return `${root}${address}${hash}`
  const target = path.startsWith('/')
    ? posix.normalize(path.slice(1))
    : posix.join(posix.dirname(file ?? ''), decodeAddress(path))
  const found = addresses.get(target) ?? addresses.get(readmeOf(target))
  if (found !== undefined) return `${root}${found}${hash}`
  if (path.startsWith('/')) return `${root}${href}`
  // What is no address, such as `\\[`, leads nowhere: it stays as it is.
  const url = URL.parse(href, `https://site${address}`)
  return url?.host === 'site' ? root + url.href.slice('https://site'.length) : href
}
