import { createPage } from 'vuepress/core'
import type { App, Page, Plugin } from 'vuepress/core'
import { getDirname, logger, path } from 'vuepress/utils'
import type { Site } from '../../../site.ts'
import { resolveGroups } from '../../groups/node/resolveGroups.ts'
import type { ExportGuide, ExportManifest } from '../shared/types.ts'
import { EXPORTS_ADDRESS, EXPORTS_PAGE } from './exportsPage.ts'
import { publishExports } from './publishExports.ts'
import { resolveManifest } from './resolveManifest.ts'
import { writePrintPages } from './writePrintPages.ts'

const dirname = import.meta.dirname || getDirname(import.meta.url)

const createExportsPage = async (app: App): Promise<void> => {
  const isTaken = app.pages.some((page) => page.path === EXPORTS_ADDRESS)
  if (isTaken || resolveGroups(app.pages).length === 0) return
  const page = await createPage(app, { path: EXPORTS_ADDRESS, content: EXPORTS_PAGE })
  app.pages.push(page)
}

/** Pages that may hold a list: those whose text asks for one, and the introductions, where the theme puts one. */
const findLists = (pages: readonly Page[], guides: readonly ExportGuide[]): string[] => {
  const introductions = new Set(guides.map(({ address }) => address))
  return pages
    .filter((page) => page.content.includes('<PDFExports') || introductions.has(page.path))
    .map((page) => page.htmlFilePathRelative)
    .sort()
}

export interface ExportsOptions {
  site: Site
  /** Style and loader of a page, as elements, by the HTML of its body. */
  renderHead: (content: string) => Promise<string>
}

/**
 * Every way to take a guide away: a page that holds it whole, and the PDF and EPUB made of that page.
 *
 * The build writes the print pages and lists the files that the cache already has for them.
 * `npm run pdf` and `npm run epub` make the missing ones out of the built site; a build on a machine
 * without Chromium works and says which files are missing.
 */
export const exportsPlugin = ({ site, renderHead }: ExportsOptions): Plugin => ({
  name: 'exports',

  onInitialized: createExportsPage,

  onGenerated: async (app) => {
    const { base, title } = app.siteData
    const guides = resolveManifest(app.pages)
    const manifest: ExportManifest = {
      site: { title, url: site.url, base, publisher: site.publisher.name },
      guides: guides.map(({ chapters: _chapters, ...guide }) => guide),
      lists: findLists(app.pages, guides),
    }
    const dest = app.dir.dest()
    await writePrintPages({
      site: manifest.site,
      guides,
      dest,
      renderHead,
      styleFile: path.resolve(dirname, '../client/print-page.css'),
    })
    const published = await publishExports({ dest, manifest })
    for (const kind of ['pdf', 'epub'] as const) {
      const missing = published.guides.filter((guide) => guide[kind].bytes === undefined)
      if (missing.length > 0)
        logger.info(
          `${kind.toUpperCase()} absents pour : ${missing.map(({ id }) => id).join(', ')}. ` +
            `Produisez-les avec « npm run ${kind} » ; les pages le disent aux lecteurs.`,
        )
    }
  },
})
