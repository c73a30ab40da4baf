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

const writeOpenSearch = async (
  app: App,
  { hostname, resultsPath }: ResolvedOptions,
): Promise<void> => {
  const { base, title, description } = app.siteData
  const resultsUrl = `${hostname}${base}${resultsPath.slice(1)}`
  const content = renderOpenSearch({ title, description, resultsUrl })
  await fs.outputFile(app.dir.dest(OPEN_SEARCH_FILE), content)
}

/**
 * A search that understands French, in place of the one of `@vuepress/plugin-search`:
 * its options, its texts and its `SearchBox` stay; matching, ranking, index and markup are ours.
 */
export const searchPlugin = (userOptions: SearchPluginOptions = {}): Plugin => {
  const options = resolveOptions(userOptions)
  const { hostname, resultsPath } = options
  const base = baseSearchPlugin(options) as PluginObject

  let rendered: RenderedFiles | undefined
  const getFiles = (app: App): RenderedFiles =>
    (rendered ??= renderFiles(packIndex(options.readDocuments(toSources(app.pages, options)))))

  return {
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

    onGenerated: async (app) => {
      const { folder, files } = getFiles(app)
      for (const [name, content] of files) {
        // Nothing else is at work: waiting for each of thousands of files takes longer than writing it.
        fs.outputFileSync(app.dir.dest(folder, name), content)
      }
      if (hostname) await writeOpenSearch(app, options)
    },
  }
}
