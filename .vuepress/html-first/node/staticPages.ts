import type { Plugin } from 'vite'
import type { App, Page } from 'vuepress/core'
import { createLinkResolver } from './createLinkResolver.ts'
import { renderStaticHtml, type StaticHtml } from './renderStaticHtml.ts'
import { offerPages, renderStaticModule } from './renderStaticModule.ts'

/** Neither `.md` nor `.vue`: Vue and VuePress leave the module alone. */
const SUFFIX = '.static.js'

/** The one module that stands for all pages of plain HTML in the browser's app, which never opens them. */
const UNUSED_ID = '\0html-first:plain-page'

/**
 * Vite plugin that writes pages of plain HTML as they are, instead of compiling them as Vue components
 * twice, for the server and for the browser. Pages that hold a component are left to Vue.
 *
 * The browser's app does not hold pages of plain HTML: nothing in them wakes it, and links are followed by
 * the browser (`client/config.ts`). It only publishes their images.
 */
export const staticPages = (app: App): Plugin => {
  let resolveLink: ReturnType<typeof createLinkResolver> | undefined
  const rendered = new Map<string, StaticHtml | null>()

  const renderPage = (page: Page): StaticHtml | null => {
    const { template, script, scriptSetup, styles, customBlocks } = page.sfcBlocks
    const hasCode = script || scriptSetup || styles.length > 0 || customBlocks.length > 0
    if (!template || hasCode) return null
    resolveLink ??= createLinkResolver(app.pages, app.options.base)
    return renderStaticHtml(template.contentStripped, (to) => resolveLink!(to, page.path))
  }

  /** Null for a page that is left to Vue, or a file that is no page. */
  const findHtml = (file: string): StaticHtml | null => {
    const page = app.pagesMap[file]
    if (!page) return null
    const html = rendered.get(file)
    if (html !== undefined) return html
    rendered.set(file, renderPage(page))
    return rendered.get(file)!
  }

  const listAssets = (): { asset: string; importer: string }[] =>
    app.pages.flatMap(({ filePath }) =>
      filePath
        ? (findHtml(filePath)?.assets ?? []).map((asset) => ({ asset, importer: filePath }))
        : [],
    )

  return {
    name: 'html-first:static-pages',
    enforce: 'pre',
    apply: 'build',

    // The server is not downloaded: one file for all pages is written and read much faster.
    config: ({ build }) =>
      build?.ssr ? { build: { rolldownOptions: { output: { codeSplitting: false } } } } : undefined,

    buildStart: () =>
      offerPages((file) => ({ data: app.pagesMap[file]!.data, html: findHtml(file)! })),

    resolveId: {
      filter: { id: /\.md$/ },
      handler: (file, _importer, { ssr = false }) => {
        if (!findHtml(file)) return null
        return ssr ? file + SUFFIX : UNUSED_ID
      },
    },

    load: {
      filter: { id: [/\.md\.static\.js$/, /html-first:plain-page$/] },
      async handler(id) {
        if (id !== UNUSED_ID) {
          const file = id.slice(0, -SUFFIX.length)
          return renderStaticModule(app.pagesMap[file]!, findHtml(file)!)
        }
        const images = await Promise.all(
          listAssets().map(async ({ asset, importer }) => {
            const image = await this.resolve(asset, importer)
            return image?.id ?? asset
          }),
        )
        return [
          ...Array.from(new Set(images), (image) => `import ${JSON.stringify(image)}`),
          "throw new Error('html-first: nothing for Vue to take over in this page')",
        ].join('\n')
      },
    },
  }
}
