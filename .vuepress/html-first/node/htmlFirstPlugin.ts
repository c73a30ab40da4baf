import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import type { App, Bundler, Plugin } from 'vuepress/core'
import { getDirname, path, type TemplateRenderer } from 'vuepress/utils'
import { escapeHtml } from '../../lib/escapeHtml.ts'
import { createKeepingBundler, type KeepingBundlerOptions } from './bundler/createKeepingBundler.ts'
import { dropRedirects } from './dropRedirects.ts'
import { dropVueTraces } from './dropVueTraces.ts'
import { buildInline, type Inline } from './buildInline.ts'
import { openStaticPages, type StaticPages } from './openStaticPages.ts'
import { staticPages } from './staticPages.ts'
import { writeIslandHashes } from './writeIslandHashes.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

/** Where the page goes in the template. */
const BODY = '<!--body-->'

export interface HtmlFirstOptions {
  /**
   * Modules that pages import on demand besides our own, by the name used in `data-island`:
   * path of the source file, which exports `wake(target, event)`.
   *
   * @default {}
   */
  islands?: Record<string, string>
  /**
   * The same, for modules that few pages need: no other page holds their addresses.
   *
   * @default {}
   */
  rareIslands?: Record<string, string>
  /**
   * HTML that stands before the app in every page, once the pages are known.
   *
   * @default () => ''
   */
  renderBefore?: () => string
}

export interface HtmlFirst {
  plugin: Plugin
  /** VuePress' bundler, which a site may use in the place of its own: it keeps what does not change. */
  createBundler: (options: KeepingBundlerOptions) => Bundler
  /**
   * Told by a plugin of a file of which it publishes something else, a lighter copy of an image for instance: the
   * bundler knows the copy alone, and the app that is kept would outlive a change of the file.
   */
  noteFile: (file: string) => void
  /** File of the template that the renderer fills: both go in VuePress' options. */
  templateBuild: string
  /** @throws Error for another template, in which nothing of a page would stand */
  templateBuildRenderer: TemplateRenderer
  /**
   * Every text that it writes between `<script>` and `</script>`, or `<style>` and `</style>`.
   *
   * @throws Error before the first page is written
   */
  listInlineTexts: () => Promise<{ scripts: string[]; styles: string[] }>
  /**
   * Elements that the head of a page needs to be shown and to work, for pages that others write.
   *
   * @param content - HTML of the page's body
   * @throws Error before the first page is written
   */
  renderSharedHead: (content: string) => Promise<string>
}

const renderStyle = ({ style }: Inline, content: string): string =>
  [style.common, ...style.selectRare(content)].map((css) => css && `<style>${css}</style>`).join('')

const renderLoader = ({ loader }: Inline): string => `<script>${loader}</script>`

/**
 * Publishes pages that need no JavaScript to be read.
 *
 * VuePress renders each page whole on the server; its template renderer is replaced so that the page
 * goes out with its style sheet and a loader of at most 1 KB in it, and no script, modulepreload or
 * prefetch. The app and the islands are built as usual and imported when a reader needs them.
 * Pages that hold no component are not compiled by Vue.
 */
export const createHtmlFirst = ({
  islands = {},
  rareIslands = {},
  renderBefore = () => '',
}: HtmlFirstOptions = {}): HtmlFirst => {
  let app: App
  let pages: StaticPages
  const read = new Set<string>()
  let inline: Promise<Inline> | undefined

  const readInline = async (): Promise<Inline> => {
    if (!inline) throw new Error('html-first: nothing is known of the pages before the first one')
    return inline
  }

  return {
    plugin: (createdApp) => {
      app = createdApp
      pages = openStaticPages(app)
      return {
        name: 'html-first',
        clientConfigFile: path.resolve(dirname, '../client/config.ts'),
        extendsBundlerOptions: (options: ViteBundlerOptions) => {
          options.viteOptions ??= {}
          options.viteOptions.plugins = [
            ...(options.viteOptions.plugins ?? []),
            ...staticPages(app, pages),
            dropRedirects(),
          ]
        },
      }
    },

    createBundler: (options) =>
      createKeepingBundler(
        options,
        () => pages,
        () => read,
      ),

    noteFile: (file) => void read.add(file),

    templateBuild: path.resolve(dirname, 'build.html'),

    templateBuildRenderer: async (template, { content: rendered, head, lang, styles, scripts }) => {
      if (!template.includes(BODY)) throw new Error(`html-first: its templateBuild has ${BODY}`)
      inline ??= buildInline({ app, islands, rareIslands, styles, scripts })
      const built = await inline
      const before = renderBefore()
      const pageStyles = renderStyle(built, before + rendered)
      const content = dropVueTraces(rendered, pageStyles)
      const parts: Record<string, string> = {
        lang: escapeHtml(String(lang)),
        head,
        body: `${before}<div id="app">${writeIslandHashes(content, built.rareModules)}</div>`,
        style: pageStyles,
        loader: renderLoader(built),
        speculation: `<script type="speculationrules">${built.speculation}</script>`,
      }
      return template.replace(/<!--(\w+)-->/g, (comment, name: string) => parts[name] ?? comment)
    },

    listInlineTexts: async () => {
      const { style, loader, speculation } = await readInline()
      return {
        scripts: [loader, speculation],
        styles: [style.common, ...style.rare].filter((css) => css !== ''),
      }
    },

    renderSharedHead: async (content) => {
      const built = await readInline()
      return renderLoader(built) + renderStyle(built, content)
    },
  }
}
