import type { Plugin } from 'vite'
import type { App, Page } from 'vuepress/core'
import { createLinkResolver } from './createLinkResolver.ts'
import { renderStaticHtml, type StaticHtml } from './renderStaticHtml.ts'

/** Neither `.md` nor `.vue`: Vue and VuePress leave the module alone. */
const SUFFIX = '.static.js'

const renderModule = ({ data, filePathRelative }: Page, { parts, assets }: StaticHtml): string => {
  const imports = assets.map((asset, i) => `import asset${i} from ${JSON.stringify(asset)}\n`)
  const html = parts
    .map((part, i) => (i === 0 ? '' : ` + asset${i - 1} + `) + JSON.stringify(part))
    .join('')
  return `import { h } from 'vue'
${imports.join('')}export const _pageData = JSON.parse(${JSON.stringify(JSON.stringify(data))})
const html = ${html}
export default { name: ${JSON.stringify(filePathRelative)}, render: () => h('div', { innerHTML: html }) }
`
}

/**
 * Vite plugin that writes pages of plain HTML as they are, instead of compiling them as Vue components
 * twice, for the server and for the browser. Pages that hold a component are left to Vue.
 */
export const staticPages = (app: App): Plugin => {
  let resolveLink: ReturnType<typeof createLinkResolver> | undefined
  const modules = new Map<string, string>()

  const renderPage = (page: Page): string | null => {
    const { template, script, scriptSetup, styles, customBlocks } = page.sfcBlocks
    const hasCode = script || scriptSetup || styles.length > 0 || customBlocks.length > 0
    if (!template || hasCode) return null
    resolveLink ??= createLinkResolver(app.pages, app.options.base)
    const html = renderStaticHtml(template.contentStripped, (to) => resolveLink!(to, page.path))
    return html && renderModule(page, html)
  }

  return {
    name: 'html-first:static-pages',
    enforce: 'pre',
    apply: 'build',

    resolveId: {
      filter: { id: /\.md$/ },
      handler(file) {
        const id = file + SUFFIX
        const page = app.pagesMap[file]
        const code = page && (modules.get(id) ?? renderPage(page))
        if (!code) return null
        modules.set(id, code)
        return id
      },
    },

    load: {
      filter: { id: /\.md\.static\.js$/ },
      handler: (id) => modules.get(id),
    },
  }
}
