import type { Plugin } from 'vite'
import type { App } from 'vuepress/core'
import type { StaticPages } from './openStaticPages.ts'
import { offerPages, renderServerRoutes, type PageAsset } from './serverRoutes.ts'

/** The one module that stands for all pages of plain HTML in the browser's app, which never opens them. */
const UNUSED_ID = '\0html-first:plain-page'

/** What resolves a module from the file that imports it. */
interface Resolver {
  resolve: (source: string, importer: string) => Promise<{ id: string } | null>
}

/**
 * Vite plugins that write pages of plain HTML as they are, instead of compiling them as Vue components
 * twice, for the server and for the browser. Pages that hold a component are left to Vue.
 *
 * The browser's app does not hold pages of plain HTML: nothing in them wakes it, and links are followed by
 * the browser (`client/config.ts`). It only publishes their images. The server's app reads them where they are.
 */
export const staticPages = (app: App, pages: StaticPages): Plugin[] => {
  const listFiles = (): string[] =>
    app.pages.flatMap(({ filePath }) => (filePath && pages.has(filePath) ? [filePath] : []))

  const resolveAssets = (resolver: Resolver): Promise<PageAsset[]> =>
    Promise.all(
      listFiles()
        .flatMap((importer) =>
          [...new Set(pages.assets(importer))].map((asset) => ({ asset, importer })),
        )
        .map(async ({ asset, importer }) => {
          const image = await resolver.resolve(asset, importer)
          return { asset, importer, id: image?.id ?? asset }
        }),
    )

  return [
    {
      name: 'html-first:static-pages',
      enforce: 'pre',
      apply: 'build',
      applyToEnvironment: ({ config }) => config.consumer === 'client',

      resolveId: {
        // Before the plugins that serve pages of no file: plain HTML among them is not for Vue either.
        order: 'pre',
        filter: { id: /\.md$/ },
        handler: (file) => (pages.has(file) ? UNUSED_ID : null),
      },

      load: {
        filter: { id: /html-first:plain-page$/ },
        async handler() {
          const ids = (await resolveAssets(this)).map(({ id }) => id)
          return [
            ...Array.from(new Set(ids), (id) => `import ${JSON.stringify(id)}`),
            "throw new Error('html-first: nothing for Vue to take over in this page')",
          ].join('\n')
        },
      },
    },
    {
      name: 'html-first:server-routes',
      enforce: 'pre',
      apply: 'build',
      applyToEnvironment: ({ config }) => config.consumer === 'server',

      // The server is not downloaded: one file for all pages is written and read much faster.
      config: ({ build }) =>
        build?.ssr
          ? { build: { rolldownOptions: { output: { codeSplitting: false } } } }
          : undefined,

      buildStart: () => offerPages(app, pages),

      transform: {
        filter: { id: /\/internal\/routes\.js$/ },
        async handler(routes) {
          const { code, count } = renderServerRoutes(routes, pages, await resolveAssets(this))
          if (count < listFiles().length)
            this.error('VuePress writes its table of pages in another way')
          return { code, map: null }
        },
      },
    },
  ]
}
