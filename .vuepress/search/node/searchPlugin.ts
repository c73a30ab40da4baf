import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import { searchPlugin as baseSearchPlugin } from '@vuepress/plugin-search'
import { createPage, type App, type Page, type Plugin, type PluginObject } from 'vuepress/core'
import { fs, getDirname, path } from 'vuepress/utils'
import { isIndexFile } from '../../lib/indexFile.ts'
import { type HotKey, toKeyCodes, toKeyShortcuts } from '../shared/hotKeys.ts'
import type { SearchPage } from '../shared/types.ts'
import { ENGLISH_STRINGS, FRENCH_STRINGS, RESULTS_PAGES } from './strings.ts'
import { resolveOptions, type ResolvedOptions, type SearchPluginOptions } from './options.ts'
import { openStems } from './openStems.ts'
import { listStarts } from './listStarts.ts'
import { packIndex } from './packIndex.ts'
import { readQuestions } from './readPage.ts'
import { renderFiles, type RenderedFiles } from './renderFiles.ts'
import { renderOpenSearch } from './renderOpenSearch.ts'
import { DEV_FOLDER, serveFiles } from './serveFiles.ts'
import { toSources } from './toSources.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

const OPEN_SEARCH_FILE = 'opensearch.xml'

const createResultsPage = async (
  app: App,
  { resultsPath, lang }: ResolvedOptions,
): Promise<void> => {
  if (app.pages.some((page) => page.path === resultsPath)) return
  const { title, description } = RESULTS_PAGES[lang]
  const page = await createPage(app, {
    path: resultsPath,
    frontmatter: {
      title,
      description,
      search: false,
      sitemap: false,
      head: [['meta', { name: 'robots', content: 'noindex' }]],
    },
    content: `# ${title}\n\n<SearchPage></SearchPage>\n`,
  })
  app.pages.push(page)
}

const announceOpenSearch = (app: App): void => {
  app.siteData.head.push([
    'link',
    {
      rel: 'search',
      type: 'application/opensearchdescription+xml',
      title: app.siteData.title,
      href: `${app.options.base}${OPEN_SEARCH_FILE}`,
    },
  ])
}

const describeSearch = (
  { siteData: { base, title, description } }: Pick<App, 'siteData'>,
  { hostname, resultsPath }: ResolvedOptions,
): string =>
  renderOpenSearch({ title, description, resultsUrl: `${hostname}${base}${resultsPath.slice(1)}` })

export interface Search {
  /** Everything but the writing of `listFiles`. */
  plugin: PluginObject
  /** What it publishes: text by address, without base. */
  listFiles: (app: Pick<App, 'pages' | 'siteData' | 'dir'>) => Map<string, string>
}

/** Where the search sends a reader whom it gives no page. */
interface WaysOut {
  starts: ReturnType<typeof listStarts>
  /** Address of the list of all pages, empty without one. */
  allPages: string
}

const findWaysOut = (
  { pages, options: { base } }: App,
  documents: readonly SearchPage[],
  { allPagesPath, readHeader }: ResolvedOptions,
): WaysOut => {
  const find = (address: string): Page | undefined => pages.find((page) => page.path === address)
  const readOrder = (address: string): unknown => {
    const introduction = find(address)
    return introduction && readHeader(introduction)['order']
  }
  return {
    starts: listStarts(documents, readOrder),
    allPages: find(allPagesPath) ? base + allPagesPath.slice(1) : '',
  }
}

/** The search in two, for a site that orders itself what is written beside its pages. */
export const createSearch = (userOptions: SearchPluginOptions = {}): Search => {
  const options = resolveOptions(userOptions)
  const { hostname, resultsPath } = options
  const base = baseSearchPlugin(options) as PluginObject

  let documents: SearchPage[] | undefined
  let rendered: RenderedFiles | undefined
  const getDocuments = (app: Pick<App, 'pages'>): SearchPage[] =>
    (documents ??= options.readDocuments(toSources(app.pages, options)))
  // Kept as documents are: a bundler may be given an app without its pages.
  let waysOut: WaysOut | undefined
  const getWaysOut = (app: App): WaysOut =>
    (waysOut ??= findWaysOut(app, getDocuments(app), options))
  const packFiles = (app: Pick<App, 'pages' | 'dir'>): RenderedFiles => {
    const stems = options.program && openStems(app, `${options.program()} ${options.lang}`)
    const index = packIndex(getDocuments(app), options.lang, undefined, stems?.keep)
    stems?.close()
    return renderFiles(index)
  }
  const getFiles = (app: Pick<App, 'pages' | 'dir'>): RenderedFiles => (rendered ??= packFiles(app))

  /** What the official plugin defines, and its hot keys as a page writes them: what reads them stays here. */
  const defineBase = async (app: App, isServer: boolean): Promise<Record<string, unknown>> => {
    const defined =
      typeof base.define === 'function' ? await base.define(app, isServer) : base.define
    const hotKeys = (defined as { __SEARCH_HOT_KEYS__: HotKey[] }).__SEARCH_HOT_KEYS__
    return {
      ...defined,
      __SEARCH_SHORTCUTS__: toKeyShortcuts(hotKeys),
      __SEARCH_KEYS__: toKeyCodes(hotKeys),
    }
  }

  const plugin: PluginObject = {
    name: base.name,

    clientConfigFile: path.resolve(dirname, '../client/config.ts'),

    define: async (app, isServer) => ({
      ...(await defineBase(app, isServer)),
      __SEARCH_FOLDER__: app.options.base + (app.env.isDev ? DEV_FOLDER : getFiles(app).folder),
      __SEARCH_RESULTS__: app.options.base + resultsPath.slice(1),
      __SEARCH_STRINGS__: options.lang === 'en' ? ENGLISH_STRINGS : FRENCH_STRINGS,
      __SEARCH_ASK__: options.askUrl,
      __SEARCH_IS_ISLAND__: options.isIsland,
      __SEARCH_MISSING__: options.missingForm,
      __SEARCH_ALL_PAGES__: getWaysOut(app).allPages,
      __SEARCH_STARTS__: getWaysOut(app).starts,
    }),

    extendsBundlerOptions: (bundlerOptions: ViteBundlerOptions, app) => {
      if (!app.env.isDev) return
      bundlerOptions.viteOptions ??= {}
      bundlerOptions.viteOptions.plugins ??= []
      bundlerOptions.viteOptions.plugins.push(serveFiles(app.options.base, () => getFiles(app)))
    },

    extendsPage: (page) => {
      // A chapter shows the questions that it answers; an introduction sends to its chapters.
      const { filePathRelative: file, frontmatter } = page
      const isChapter = file?.includes('/') && !isIndexFile(file)
      if (isChapter) page.data['questions'] = readQuestions(frontmatter)
    },

    onInitialized: async (app) => {
      await createResultsPage(app, options)
      if (hostname) announceOpenSearch(app)
    },

    onPageUpdated: () => {
      documents = undefined
      waysOut = undefined
      rendered = undefined
    },
  }

  const listFiles: Search['listFiles'] = (app) => {
    const { folder, files } = getFiles(app)
    const found = new Map(
      Array.from(files, ([name, content]) => [`/${folder}${name}`, content] as const),
    )
    if (hostname) found.set(`/${OPEN_SEARCH_FILE}`, describeSearch(app, options))
    return found
  }

  return { plugin, listFiles }
}

/**
 * A search that understands French, in place of the one of `@vuepress/plugin-search`:
 * its options, its texts and its `SearchBox` stay; matching, ranking, index and markup are ours.
 */
export const searchPlugin = (options: SearchPluginOptions = {}): Plugin => {
  const { plugin, listFiles } = createSearch(options)
  return {
    ...plugin,
    onGenerated: (app) => {
      for (const [address, content] of listFiles(app))
        fs.outputFileSync(app.dir.dest(address.slice(1)), content)
    },
  }
}
