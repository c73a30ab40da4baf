import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { getDirname, path, renderHead as renderElement } from 'vuepress/utils'
import { digestValue } from '../../../lib/digestValue.ts'
import { digestSources } from '../../../lib/digestSources.ts'
import { openStore } from '../../../lib/openStore.ts'
import type { BuiltApp, Step } from '../../Step.ts'
import type { Site } from '../../../site.ts'
import type { ExportManifest } from '../shared/types.ts'
import { readArticle } from './readArticle.ts'
import { renderPrintPage } from './renderPrintPage.ts'
import { type PrintGuide, resolveGuide } from './resolveGuide.ts'
import { resolveManifest } from './resolveManifest.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname || getDirname(import.meta.url), '../../../..')
const dirname = import.meta.dirname || getDirname(import.meta.url)

/** Style sheet of the print pages. */
const STYLE_FILE = path.resolve(dirname, '../client/print-page.css')

/** What the files of a guide say of the site. */
export const describeSite = ({ siteData }: BuiltApp, site: Site): ExportManifest['site'] => ({
  title: siteData.title,
  url: site.url,
  base: siteData.base,
  publisher: site.publisher.name || siteData.title,
  licence: site.licence,
  lang: site.lang,
})

/** The icon of the site: without one, browsers ask for an address that it may not have. */
const renderIcon = ({ siteData }: BuiltApp): string =>
  siteData.head
    .filter(([name, { rel }]) => name === 'link' && rel === 'icon')
    .map(renderElement)
    .join('')

/** Address of the style sheet, without base: it changes with its content. */
const readStyle = (): { style: Buffer; address: string } => {
  const style = readFileSync(STYLE_FILE)
  const digest = createHash('sha256').update(style).digest('hex').slice(0, 8)
  return { style, address: `/imprimer/print.${digest}.css` }
}

export interface PrintStepOptions {
  site: Site
  /** Style and loader of a page, as elements, by the HTML of its body. */
  renderHead: (content: string) => Promise<string>
}

/**
 * Writes, out of the built pages, the page that holds each guide. One guide in memory at a time; one whose pages
 * and place have not changed is not put together again.
 */
export const printStep = ({ site, renderHead }: PrintStepOptions): Step => ({
  name: 'print',

  addresses: ({ pages }) => {
    const guides = resolveManifest(pages)
    return guides.length === 0 ? [] : [readStyle().address, ...guides.map(({ print }) => print)]
  },

  write: async (app, output) => {
    const guides = resolveManifest(app.pages)
    if (guides.length === 0) return
    const facts = describeSite(app, site)
    const { style, address } = readStyle()
    output.write(address, style)
    const store = openStore({ file: app.dir.cache('print'), context: digestSources(PROJECT_DIR) })
    for (const guide of guides) {
      const articles = guide.chapters.map((chapter) => {
        const html = output.read(chapter.address)
        return html && readArticle(html.toString())
      })
      const key = digestValue([guide, articles, facts])
      const kept = store.get(key) as PrintGuide | undefined
      const printed = kept ?? resolveGuide(guide, articles, facts)
      if (!kept) store.set(key, printed)
      const shared = await renderHead(printed.chapters.map(({ html }) => html).join('\n'))
      const page = {
        site: facts,
        guide,
        printed,
        head: shared + renderIcon(app),
        style: `${facts.base.replace(/\/$/, '')}${address}`,
      }
      output.write(guide.print, renderPrintPage(page))
    }
    store.close()
  },
})
