import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { createVueServerApp, renderPageToString } from '@vuepress/bundlerutils'
import type { App, Page } from 'vuepress/core'
import { fs, renderHead, type TemplateRendererContext } from 'vuepress/utils'
import { digestContent } from '../../../lib/contentCache.ts'
import { digestValue } from '../../../lib/digestValue.ts'
import { openStore } from '../../../lib/openStore.ts'
import type { StaticPages } from '../openStaticPages.ts'
import { offerPages } from '../serverRoutes.ts'
import type { CompiledApp } from './CompiledApp.ts'

/** What the server's app makes of a page. */
type Rendered = Pick<TemplateRendererContext, 'content' | 'head' | 'lang'>

/** The same as it is kept, in UTF-8: half of what V8 writes of a text that is not all of Western Europe's signs. */
type Kept = Pick<Rendered, 'head' | 'lang'> & { content: Uint8Array }

const pack = ({ content, ...rest }: Rendered): Kept => ({ ...rest, content: Buffer.from(content) })

const unpack = ({ content, ...rest }: Kept): Rendered => ({
  ...rest,
  content: Buffer.from(content).toString(),
})

export interface RenderPagesOptions {
  app: App
  compiled: CompiledApp
  staticPages: StaticPages
  /** Digest of the sources and packages that build the site. */
  program: string
}

/** Pages are written without waiting: a signal is heard each time that as many are. */
const BREATH = 20

const renderTags = ({ options: { base } }: App, { entry, style }: CompiledApp) => ({
  styles: style
    ? `<link rel="preload" href="${base}${style}" as="style"><link rel="stylesheet" href="${base}${style}">`
    : '',
  scripts: `<script type="module" src="${base}${entry}" defer></script>`,
  // Nothing is loaded before a reader asks for it.
  preload: '',
  prefetch: '',
})

/** Renders a page with the server's app, which is loaded at the first demand. */
const createRenderer = (app: App, { server: { name, code } }: CompiledApp) => {
  const load = async () => {
    const file = app.dir.temp('.server', name)
    fs.outputFileSync(file, code)
    const loaded = await createVueServerApp(file)
    fs.removeSync(path.dirname(file))
    return loaded
  }
  let loaded: ReturnType<typeof load> | undefined
  return async (page: Page): Promise<Rendered> => {
    const { ssrContext, ssrString } = await renderPageToString({
      page,
      ...(await (loaded ??= load())),
    })
    return {
      content: ssrString,
      head: ssrContext.head.map(renderHead).join(''),
      lang: ssrContext.lang,
    }
  }
}

/**
 * Writes every page of the site. What the server's app made of a page of plain HTML in an earlier build is given
 * again if neither has changed: the page is all that the app reads besides itself.
 */
export const renderPages = async ({
  app,
  compiled,
  staticPages,
  program,
}: RenderPagesOptions): Promise<void> => {
  const { templateBuild, templateBuildRenderer } = app.options
  const template = fs.readFileSync(templateBuild, 'utf8')
  const tags = renderTags(app, compiled)
  const render = createRenderer(app, compiled)
  const store = openStore({
    file: app.dir.cache('rendered'),
    context: digestValue([program, digestContent(compiled.server.code)]),
  })
  let read = new Set<string>()
  offerPages(app, staticPages, (file) => read.add(file))

  const renderKept = async (page: Page): Promise<Rendered> => {
    const html = page.filePath && staticPages.read(page.filePath)
    // The others are in the server's app: they are as it is.
    const key = digestValue([page.path, html ? [JSON.stringify(page.data), html] : null])
    const kept = store.get(key) as Kept | undefined
    if (kept) return unpack(kept)
    read = new Set()
    const rendered = await render(page)
    // A page that shows another one would not be known by itself.
    if ([...read].every((file) => file === page.filePath)) store.set(key, pack(rendered))
    return rendered
  }

  for (const [rank, page] of app.pages.entries()) {
    const html = await templateBuildRenderer(template, {
      ...(await renderKept(page)),
      ...tags,
      version: app.version,
    })
    mkdirSync(path.dirname(page.htmlFilePath), { recursive: true })
    writeFileSync(page.htmlFilePath, html)
    if (rank % BREATH === 0) await turn()
  }
  store.close()
}
