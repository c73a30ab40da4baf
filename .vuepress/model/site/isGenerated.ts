import * as posix from '../../lib/posixPath.ts'
import { articleKey } from '../../constructs/legal-references/shared/base/articleNumber.ts'
import { inferAddress } from './pageAddress.ts'
import type { Site } from './createSite.ts'
import { WRITTEN_ADDRESSES } from '../../publish/writtenAddresses.ts'

/** Whether it is the address of an article of the base: its page is made once a page cites it. */
const isArticlePage = ({ legal }: Site, address: string): boolean => {
  const index = legal?.index()
  if (!legal || !index || !address.startsWith(index.path)) return false
  const { base } = legal.library
  const [code, ...number] = address.slice(index.path.length).replace(/\/$/, '').split('-')
  return code === base.code.toLowerCase() && base.articles.has(articleKey(number.join('-')))
}

/** Folders that a lenient build gives an introduction, by address. */
const madeFolders = new WeakMap<Site, ReadonlySet<string>>()

const isMadeFolder = (site: Site, address: string): boolean => {
  if (!site.isLenient) return false
  const known =
    madeFolders.get(site) ??
    new Set(
      site.pages.map(({ file }) => inferAddress(posix.join(posix.dirname(file), 'README.md'))),
    )
  madeFolders.set(site, known)
  return known.has(address) || known.has(`${address}/`)
}

/** Whether the build makes something at this address: a print page, a feed, the Markdown of a page… */
export const isGenerated = (site: Site, address: string): boolean =>
  WRITTEN_ADDRESSES.some(({ pattern, isLinked }) => isLinked && pattern.test(address)) ||
  isArticlePage(site, address) ||
  isMadeFolder(site, address) ||
  (posix.basename(address) === 'index.md' && site.pagesByAddress.has(posix.dirname(address)))
