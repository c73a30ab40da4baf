import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { guidesSchema, type GuidesData } from '../../publish/open-data/node/guidesSchema.ts'
import { DATA_ADDRESS } from '../../publish/open-data/node/resolveGuidesData.ts'
import { copyAddress } from '../../publish/page-markdown/shared/copyAddress.ts'
import { openPublished } from '../../search/node/openPublished.ts'
import type { Searcher } from '../../search/shared/createSearcher.ts'
import type { Section } from '../../search/shared/types.ts'

/** A built site, as programs read it: its search, its Markdown copies and its open data. */
export interface OpenSite {
  title: string
  /** Public address, base included, without final slash. */
  root: string
  search: Searcher
  /**
   * @param address - of a page, whole or not, of its Markdown copy or of one of its parts
   * @returns the address of the page without root; undefined when the site has no such page
   */
  findPage: (address: string) => string | undefined
  /** Parts of a page, by its address without root. */
  loadSections: (page: string) => Promise<Section[]>
  /** Markdown copy of a page, by its address without root; undefined for a page that has none. */
  readCopy: (page: string) => Promise<string | undefined>
  /** Articles of law that have a page, then those that have a sentence alone. */
  articles: GuidesData['articles']
  otherArticles: GuidesData['otherArticles']
}

const decode = (address: string): string => {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** `https://site/page/index.md#partie` and `page` are `/page/`. */
const toPath = (address: string, root: string): string => {
  const [bare = ''] = address.trim().split(/[?#]/, 1)
  const local = bare.startsWith(root) ? bare.slice(root.length) : bare
  const page = decode(local).replace(/(?:^|\/)index\.(?:md|html)$/, '/')
  return `/${page.split('/').filter(Boolean).join('/')}/`.replace('//', '/')
}

/**
 * Opens a built site.
 *
 * @param dist - its folder, absolute
 * @throws Error, in French, when it is not one
 */
export const openSite = async (dist: string): Promise<OpenSite> => {
  const { search, paths, loadPage } = await openPublished(dist)
  const data = await readFile(path.join(dist, DATA_ADDRESS), 'utf8')
  const { title, address, articles, otherArticles } = guidesSchema.parse(JSON.parse(data))
  const root = address.replace(/\/$/, '')
  const numbers = new Map(paths.map((page, number) => [decode(page), number]))
  return {
    title,
    root,
    search,
    articles,
    otherArticles,
    findPage: (asked) => {
      const page = toPath(asked, root)
      return numbers.has(page) ? page : undefined
    },
    loadSections: async (page) =>
      (await loadPage(numbers.get(decode(page))!)).flatMap(({ sections }) => sections),
    // Only addresses of the index come here: none leads out of the folder.
    readCopy: (page) =>
      numbers.has(decode(page))
        ? readFile(path.join(dist, decode(copyAddress(page))), 'utf8').catch(() => undefined)
        : Promise.resolve(undefined),
  }
}
