import type { Plugin } from 'vite'
import type { App, Page } from 'vuepress/core'
import { createLinkResolver } from './createLinkResolver.ts'
import { renderStaticHtml, type StaticHtml } from './renderStaticHtml.ts'
import { offerPages, renderStaticModule } from './renderStaticModule.ts'

/** Neither `.md` nor `.vue`: Vue and VuePress leave the module alone. */
const SUFFIX = '.static.js'

/**
 * Vite plugin that writes pages of plain HTML as they are, instead of compiling them as Vue components
 * twice, for the server and for the browser. Pages that hold a component are left to Vue.
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

  return {
    name: 'html-first:static-pages',
    enforce: 'pre',
    apply: 'build',

    // The server is not downloaded: one file for all pages is written and read much faster.
    config: ({ build }) =>
      build?.ssr ? { build: { rolldownOptions: { output: { codeSplitting: false } } } } : undefined,

    buildStart: () => offerPages((file) => findHtml(file)!),

    resolveId: {
      filter: { id: /\.md$/ },
      handler: (file) => (findHtml(file) ? file + SUFFIX : null),
    },

    load: {
      filter: { id: /\.md\.static\.js$/ },
      handler(id, { ssr = false } = {}) {
        const file = id.slice(0, -SUFFIX.length)
        const html = findHtml(file)
        return html && renderStaticModule(app.pagesMap[file]!, html, { isServer: ssr })
      },
    },
  }
}
