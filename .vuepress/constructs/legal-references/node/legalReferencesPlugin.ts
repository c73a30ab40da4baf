import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import { type App, createPage, type Page, type Plugin } from 'vuepress/core'
import type { UnlistedPageData } from '../../../model/groups/shared/types.ts'
import type { Site } from '../../../site.ts'
import { addHead } from '../../../publish/page-markdown/node/addHead.ts'
import type { LegalState } from '../shared/LegalState.ts'
import { articleFeedAddress } from './articleFeed.ts'
import { citeSources } from './citeSources.ts'
import { legislationData } from './legislationData.ts'
import { listCitingPages } from './listCitingPages.ts'
import { serveWrittenPages } from './serveWrittenPages.ts'
import { writeLegalPages, type WrittenArticle } from './writeLegalPages.ts'

export interface LegalReferencesOptions {
  site: Site
  legal: LegalState
}

/**
 * Gives each article of the base that the pages cite a page of its own, and the index its list.
 *
 * They are pages like those that authors write, whose Markdown is made here: search, copies, site map and
 * styles know no difference.
 */
export const legalReferencesPlugin = ({ site, legal }: LegalReferencesOptions): Plugin => {
  /** Files whose text is made here, by path; Vite reads them from this table. */
  const written = new Map<string, string>()

  const rootOf = ({ siteData }: App): string => `${site.url}${siteData.base.replace(/\/$/, '')}`

  const writePage = async (
    app: App,
    options: { filePath: string; path?: string; content: string; frontmatter?: object },
  ): Promise<Page> => {
    const page = await createPage(app, options as Parameters<typeof createPage>[1])
    written.set(options.filePath, page.content)
    app.pagesMap[options.filePath] = page
    return page
  }

  const writeArticle = async (app: App, written: WrittenArticle): Promise<Page> => {
    const { article, path, content, title, description, facts } = written
    const page = await writePage(app, {
      filePath: app.dir.source(`${path.slice(1, -1)}.md`),
      path,
      content,
      // The words of the law are its own: no term of ours is explained in them.
      frontmatter: { title, description, lexique: false, legalArticle: facts },
    })
    const index = app.pages.find((other) => other.path === legal.index()?.path)
    const above = index ? [{ title: index.title, link: index.path }] : []
    Object.assign(page.data, { above } satisfies UnlistedPageData)
    addHead(page, [
      [
        'link',
        {
          rel: 'alternate',
          type: 'application/atom+xml',
          title: `Versions de ${title}`,
          href: `${app.siteData.base}${articleFeedAddress(article).slice(1)}`,
        },
      ],
      [
        'script',
        { type: 'application/ld+json' },
        // In a script, `<` could begin the tag that ends it.
        JSON.stringify(legislationData(article, rootOf(app))).replaceAll('<', '\\u003c'),
      ],
    ])
    return page
  }

  const writeArticles = async (app: App): Promise<void> => {
    const { articles, addList } = writeLegalPages(listCitingPages(app.pages), legal)
    for (const article of articles) app.pages.push(await writeArticle(app, article))
    const rank = app.pages.findIndex(({ path }) => path === legal.index()?.path)
    const index = app.pages[rank]
    if (!index?.filePath) return
    const content = addList(index.content)
    if (content === index.content) return
    app.pages[rank] = await writePage(app, { filePath: index.filePath, content })
  }

  return {
    name: 'legal-references',

    // Footer and menu lead to the index, wherever the folder puts it.
    define: () => ({ __LEGAL_INDEX__: legal.index()?.path ?? '' }),

    extendsPage: citeSources,

    extendsBundlerOptions: (options: ViteBundlerOptions) => {
      options.viteOptions ??= {}
      options.viteOptions.plugins = [
        ...(options.viteOptions.plugins ?? []),
        serveWrittenPages(written),
      ]
    },

    onInitialized: async (app) => {
      if (legal.index()) await writeArticles(app)
    },
  }
}
