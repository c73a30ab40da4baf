import type { SearchPluginOptions as BaseOptions } from '@vuepress/plugin-search'
import type { Page } from 'vuepress/core'
import type { PlacedQuestion, SearchPage } from '../shared/types.ts'
import type { MissingForm } from '../shared/MissingForm.ts'
import { readDocuments } from './readDocuments.ts'
import type { AppSource } from './toSources.ts'

/** Options of `@vuepress/plugin-search`, all of them, and ours. */
export interface SearchPluginOptions extends BaseOptions {
  /**
   * Keys that lead to the search field. None of a single key: a reader who speaks to their machine
   * would press it without meaning to (RGAA 12.10).
   *
   * @default [{ key: 'k', ctrl: true }, { key: 'k', meta: true }]
   */
  hotKeys?: BaseOptions['hotKeys']

  /**
   * Pages shown while typing.
   *
   * @default 5
   */
  maxSuggestions?: number

  /**
   * Whether a page can be found.
   *
   * @default every page of the site, but those with `search: false` in their front matter
   */
  isSearchable?: (page: Page) => boolean

  /**
   * More words under which a page is found.
   *
   * @default () => []
   */
  getExtraFields?: (page: Page) => string[]

  /**
   * Values of the front matter of a page: what the search reads there are `title`, `description`, `keywords`,
   * `tags`, `questions`, `terms` (a glossary), `search`, `verifiedOn`, `order` (of a guide among the others), and
   * the texts of a VuePress home page.
   *
   * @default its `frontmatter`
   */
  readHeader?: (page: Page) => Record<string, unknown>

  /**
   * What readers would type and pages do not say, by path of file: searched, never shown. Asked for each time
   * that the pages are read.
   *
   * @default none
   */
  readHiddenLabels?: () => ReadonlyMap<string, readonly PlacedQuestion[]>

  /**
   * Where a page stands, from the widest: shown above its title, « guide › chapitre ».
   *
   * @default the title of the page that introduces its first folder
   */
  getPageLabels?: (page: Page) => string[]

  /**
   * What is searched, from the pages of the site. A site whose components write text of their own adds it here.
   *
   * @default readDocuments
   */
  readDocuments?: (pages: AppSource[]) => SearchPage[]

  /**
   * Digest of the sources and packages that build the site: what was counted in pages that have not changed is then
   * kept from one build to the next.
   *
   * @default nothing is kept
   */
  program?: () => string

  /**
   * Path of a page that lists all pages, for readers without scripts. Nothing leads to it where it is not.
   *
   * @default '/plan-du-site/'
   */
  allPagesPath?: string

  /**
   * Where readers ask what no page answers: an address, or `mailto:`.
   *
   * @default 'https://forum.data.gouv.fr/'
   */
  askUrl?: string

  /**
   * Form by which a reader who found nothing may send the words of the question; null for none.
   *
   * @default null
   */
  missingForm?: MissingForm | null

  /**
   * Language of what the search says. It finds words in any: by their beginning, with typing errors, and in
   * French by their family too.
   *
   * @default 'fr'
   */
  lang?: 'fr' | 'en'

  /**
   * Public address of the site, with neither base nor final slash. Browsers can then add the site to
   * their search engines; they cannot without it.
   */
  hostname?: string

  /**
   * Whether the page itself wakes the search, by `data-island` (see `html-first`): Vue then leaves it alone.
   *
   * @default false
   */
  isIsland?: boolean

  /**
   * Address of the page of results.
   *
   * @default '/recherche/'
   */
  resultsPath?: string
}

type Optional = 'getPageLabels' | 'hostname' | 'locales' | 'program'

export type ResolvedOptions = Required<Omit<SearchPluginOptions, Optional>> &
  Pick<SearchPluginOptions, Optional>

const isSearchable = (page: Page): boolean =>
  page.path !== '/404.html' && page.frontmatter['search'] !== false

/** Completes the options of an author. */
export const resolveOptions = (options: SearchPluginOptions): ResolvedOptions => ({
  hotKeys: [
    { key: 'k', ctrl: true },
    { key: 'k', meta: true },
  ],
  maxSuggestions: 5,
  getExtraFields: () => [],
  lang: 'fr',
  resultsPath: '/recherche/',
  allPagesPath: '/plan-du-site/',
  askUrl: 'https://forum.data.gouv.fr/',
  missingForm: null,
  isIsland: false,
  readHeader: (page) => page.frontmatter,
  readHiddenLabels: () => new Map(),
  readDocuments,
  ...options,
  isSearchable: (page) => isSearchable(page) && (options.isSearchable?.(page) ?? true),
})
