import { readFile } from 'node:fs/promises'
import type { App } from 'vuepress/core'
import { getDirname, path } from 'vuepress/utils'
import { buildLoader } from './buildLoader.ts'
import { buildModules } from './buildModules.ts'
import type { ModuleUrls } from '../shared/loaderConfig.ts'
import { renderSpeculationRules } from './renderSpeculationRules.ts'
import { splitStyle, type SplitStyle } from './splitStyle.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)
const client = (file: string): string => path.resolve(dirname, '../client', file)

/** Cascade layer that pages are published without when nothing in them needs it. */
const RARE_LAYER = 'rare'

/** Every script and style that pages are published with, as texts. */
export interface Inline {
  style: SplitStyle
  loader: string
  /** Addresses of the modules of few pages. */
  rareModules: ModuleUrls
  speculation: string
}

export interface BuildInlineOptions {
  app: App
  /** Modules that pages import on demand besides our own: path of the source, by name. */
  islands: Record<string, string>
  /** Those that few pages need. */
  rareIslands: Record<string, string>
  /** Tags by which VuePress would load its style sheet and its script. */
  styles: string
  scripts: string
}

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

/** Builds what is written in every page, and the modules that it calls. */
export const buildInline = async ({
  app,
  islands,
  rareIslands,
  styles,
  scripts,
}: BuildInlineOptions): Promise<Inline> => {
  const { base } = app.options
  const styleUrl = readAttribute(styles, /rel="stylesheet" href="([^"]+)"/)
  const styleFile = styleUrl && app.dir.dest(styleUrl.slice(base.length))
  const modules = await buildModules({
    entries: {
      actions: client('actionsIsland.ts'),
      app: client('appIsland.ts'),
      ...islands,
      ...rareIslands,
    },
    base,
    outDir: app.dir.dest(),
    define: {
      ...(await resolveDefine(app)),
      __APP__: JSON.stringify(readAttribute(scripts, /src="([^"]+)"/)),
      __STYLE__: JSON.stringify(styleUrl),
    },
    alias: { '@temp': app.dir.temp() },
  })
  const isRare = ([name]: [string, string]): boolean => name in rareIslands
  const entries = Object.entries(modules)
  return {
    style: splitStyle(styleFile ? await readFile(styleFile, 'utf8') : '', RARE_LAYER),
    loader: await buildLoader(
      client('loader.ts'),
      Object.fromEntries(entries.filter((entry) => !isRare(entry))),
    ),
    rareModules: Object.fromEntries(entries.filter(isRare)),
    speculation: renderSpeculationRules(base),
  }
}
