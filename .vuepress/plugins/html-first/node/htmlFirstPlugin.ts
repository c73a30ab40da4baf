import { readFile } from 'node:fs/promises'
import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import type { App, Plugin } from 'vuepress/core'
import { getDirname, path, type TemplateRenderer } from 'vuepress/utils'
import { escapeHtml } from '../../exports/shared/escapeHtml.ts'
import { buildLoader } from './buildLoader.ts'
import { buildModules } from './buildModules.ts'
import { splitStyle, type SplitStyle } from './splitStyle.ts'
import { staticPages } from './staticPages.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)
const client = (file: string): string => path.resolve(dirname, '../client', file)

export interface HtmlFirstOptions {
  /**
   * Modules that pages import on demand besides our own, by the name used in `data-island`:
   * path of the source file, which exports `wake(target, event)`.
   *
   * @default {}
   */
  islands?: Record<string, string>
}

/** Cascade layer that pages are published without when nothing in them needs it. */
const RARE_LAYER = 'rare'

const readAttribute = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? ''

/** The values that plugins and VuePress replace in client code, as Vite wants them. */
const resolveDefine = async (app: App): Promise<Record<string, string>> => {
  const defined = await app.pluginApi.hooks.define.process(app, false)
  const values = Object.assign(
    { __VUEPRESS_DEV__: false, __VUEPRESS_BASE__: app.options.base },
    ...defined,
  )
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
  )
}

/**
 * Publishes pages that need no JavaScript to be read.
 *
 * VuePress renders each page whole on the server; its template renderer is replaced so that the page
 * goes out with its style sheet and a loader of at most 1 KB in it, and no script, modulepreload or
 * prefetch. The app and the islands are built as usual and imported when a reader needs them.
 * Pages that hold no component are not compiled by Vue.
 */
export const createHtmlFirst = ({ islands = {} }: HtmlFirstOptions = {}): {
  plugin: Plugin
  templateBuildRenderer: TemplateRenderer
} => {
  let app: App
  let inline: Promise<{ style: SplitStyle; loader: string }> | undefined

  const buildInline = async (styles: string, scripts: string) => {
    const { base } = app.options
    const styleUrl = readAttribute(styles, /rel="stylesheet" href="([^"]+)"/)
    const styleFile = styleUrl && app.dir.dest(styleUrl.slice(base.length))
    const modules = await buildModules({
      entries: { actions: client('actionsIsland.ts'), app: client('appIsland.ts'), ...islands },
      base,
      outDir: app.dir.dest(),
      define: {
        ...(await resolveDefine(app)),
        __APP__: JSON.stringify(readAttribute(scripts, /src="([^"]+)"/)),
        __STYLE__: JSON.stringify(styleUrl),
      },
      alias: { '@temp': app.dir.temp() },
    })
    const style = splitStyle(styleFile ? await readFile(styleFile, 'utf8') : '', RARE_LAYER)
    return { style, loader: await buildLoader(client('loader.ts'), modules) }
  }

  return {
    plugin: (createdApp) => {
      app = createdApp
      return {
        name: 'html-first',
        clientConfigFile: client('config.ts'),
        extendsBundlerOptions: (options: ViteBundlerOptions) => {
          options.viteOptions ??= {}
          options.viteOptions.plugins = [...(options.viteOptions.plugins ?? []), staticPages(app)]
        },
      }
    },

    templateBuildRenderer: async (template, { content, head, lang, styles, scripts }) => {
      inline ??= buildInline(styles, scripts)
      const { style, loader } = await inline
      const parts: Record<string, string> = {
        lang: escapeHtml(String(lang)),
        head,
        content,
        style: [style.common, style.needsRare(content) ? style.rare : '']
          .map((css) => css && `<style>${css}</style>`)
          .join(''),
        loader: `<script>${loader}</script>`,
        speculation: `<script type="speculationrules">${renderSpeculationRules(app.options.base)}</script>`,
      }
      return template.replace(/<!--(\w+)-->/g, (comment, name: string) => parts[name] ?? comment)
    },
  }
}

/** Lets browsers that can prepare the page that a reader is about to open (not when saving data). */
const renderSpeculationRules = (base: string): string =>
  JSON.stringify({
    prerender: [
      {
        where: {
          and: [
            { href_matches: `${base}*` },
            { not: { href_matches: `${base}*\\?*` } },
            { not: { selector_matches: '[download],[target]' } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  })
