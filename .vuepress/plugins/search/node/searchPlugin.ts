import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import { searchPlugin as baseSearchPlugin } from '@vuepress/plugin-search'
import { createPage, type App, type Plugin, type PluginObject } from 'vuepress/core'
import { fs, getDirname, path } from 'vuepress/utils'
import { FRENCH_STRINGS } from './strings.ts'
import { resolveOptions, type ResolvedOptions, type SearchPluginOptions } from './options.ts'
import { packIndex } from './packIndex.ts'
import { renderFiles, type RenderedFiles } from './renderFiles.ts'
import { renderOpenSearch } from './renderOpenSearch.ts'
import { DEV_FOLDER, serveFiles } from './serveFiles.ts'
import { toSources } from './toSources.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

const OPEN_SEARCH_FILE = 'opensearch.xml'

const createResultsPage = async (app: App, { resultsPath }: ResolvedOptions): Promise<void> => {
  if (app.pages.some((page) => page.path === resultsPath)) return
  const page = await createPage(app, {
    path: resultsPath,
    frontmatter: {
      title: 'Recherche',
      description:
        'Cherchez dans tous les guides, avec vos mots : fautes de frappe et sigles sont compris.',
      search: false,
      sitemap: false,
      head: [['meta', { name: 'robots', content: 'noindex' }]],
    },
    content: '# Recherche\n\n<SearchPage></SearchPage>\n',
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
  listFiles: (app: Pick<App, 'pages' | 'siteData'>) => Map<string, string>
}

/** The search in two, for a site that orders itself what is written beside its pages. */
export const createSearch = (userOptions: SearchPluginOptions = {}): Search => {
  const options = resolveOptions(userOptions)
  const { hostname, resultsPath } = options
  const base = baseSearchPlugin(options) as PluginObject

  let rendered: RenderedFiles | undefined
  const getFiles = (app: Pick<App, 'pages'>): RenderedFiles =>
    (rendered ??= renderFiles(packIndex(options.readDocuments(toSources(app.pages, options)))))

  const plugin: PluginObject = {
    name: base.name,

    clientConfigFile: path.resolve(dirname, '../client/config.ts'),

    define: async (app, isServer) => ({
      ...(typeof base.define === 'function' ? await base.define(app, isServer) : base.define),
      __SEARCH_FOLDER__: app.options.base + (app.env.isDev ? DEV_FOLDER : getFiles(app).folder),
      __SEARCH_RESULTS__: app.options.base + resultsPath.slice(1),
      __SEARCH_STRINGS__: FRENCH_STRINGS,
    }),

    extendsBundlerOptions: (bundlerOptions: ViteBundlerOptions, app) => {
      if (!app.env.isDev) return
      bundlerOptions.viteOptions ??= {}
      bundlerOptions.viteOptions.plugins ??= []
      bundlerOptions.viteOptions.plugins.push(serveFiles(app.options.base, () => getFiles(app)))
    },

    onInitialized: async (app) => {
      await createResultsPage(app, options)
      if (hostname) announceOpenSearch(app)
    },

    onPageUpdated: () => {
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
