import type { ViteBundlerOptions } from '@vuepress/bundler-vite'
import { type App, createPage, type Page, type Plugin } from 'vuepress/core'
import { fs } from 'vuepress/utils'
import type { Site } from '../../../site.ts'
import { addressFile } from '../../exports/node/addressFile.ts'
import { renderAtom } from '../../feeds/node/renderFeeds.ts'
import { addHead } from '../../page-markdown/node/addHead.ts'
import type { LegalState } from '../shared/LegalState.ts'
import { formatLegalReference } from '../shared/formatLegalReference.ts'
import { listCitedTexts } from '../shared/citedArticles.ts'
import { articleAddress } from '../shared/resolveLegalTarget.ts'
import type { LegalArticleFacts } from '../shared/LegalArticleFacts.ts'
import { articleFeedAddress, listArticleVersions } from './articleFeed.ts'
import { citeSources } from './citeSources.ts'
import { legislationData } from './legislationData.ts'
import { listArticlePages } from './listArticlePages.ts'
import { listCitingPages } from './listCitingPages.ts'
import { type ArticlePage, renderArticle } from './renderArticle.ts'
import { renderArticleIndex } from './renderArticleIndex.ts'
import { serveWrittenPages } from './serveWrittenPages.ts'

export interface LegalReferencesOptions {
  site: Site
  legal: LegalState
}

/** Where the page of the index holds the list; the component of that name holds its filter. */
const INDEX_MARK = '<LegalIndex></LegalIndex>'

const MAX_DESCRIPTION = 160

const shorten = (text: string): string =>
  text.length <= MAX_DESCRIPTION
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', MAX_DESCRIPTION - 1))}…`

const describe = ({ target, cited }: ArticlePage): string =>
  shorten(
    target.summary ??
      `${formatLegalReference(cited.reference)} : texte officiel, versions et pages qui le citent.`,
  )

/** What `guides.json` says of an article besides its page. */
const readFacts = ({ target, cited }: ArticlePage): LegalArticleFacts => ({
  reference: formatLegalReference(cited.reference).replaceAll('\u00a0', ' '),
  version: target.laterChange?.date ?? target.article.start,
  official: target.official ?? articleAddress(target.article.id),
})

/** Every identifier of an article, ours or LEGI's, to its page. */
const mapPages = (pages: readonly ArticlePage[]): Map<string, string> =>
  new Map(
    pages.flatMap(
      ({ target: { article, page } }) =>
        [
          [article.id, page],
          [article.cid, page],
          ...article.former.map(({ id }): [string, string] => [id, page]),
        ] as [string, string][],
    ),
  )

/**
 * Gives each article of the base that the pages cite a page of its own, and the index its list.
 *
 * They are pages like those that authors write, whose Markdown is made here: search, copies, site map and
 * styles know no difference.
 */
export const legalReferencesPlugin = ({ site, legal }: LegalReferencesOptions): Plugin => {
  /** Files whose text is made here, by path; Vite reads them from this table. */
  const written = new Map<string, string>()
  let articles: ArticlePage[] = []

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

  const writeArticles = async (app: App, indexPath: string): Promise<void> => {
    const texts = listCitedTexts(listCitingPages(app.pages))
    articles = listArticlePages(texts, legal)
    const pages = mapPages(articles)
    const options = {
      base: legal.library.base,
      indexPath,
      findPage: (id: string): string | undefined => pages.get(id),
    }
    for (const article of articles) {
      const { page: path } = article.target
      const page = await writePage(app, {
        filePath: app.dir.source(`${path.slice(1, -1)}.md`),
        path,
        content: renderArticle(article, options),
        frontmatter: {
          title: formatLegalReference(article.cited.reference),
          description: describe(article),
          // The words of the law are its own.
          lexique: false,
          legalArticle: readFacts(article),
          // The words of the law rank below those of the guides.
          searchWeight: 0.4,
        },
      })
      addHead(page, [
        [
          'link',
          {
            rel: 'alternate',
            type: 'application/atom+xml',
            title: `Versions de ${formatLegalReference(article.cited.reference)}`,
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
      app.pages.push(page)
    }
    const list = renderArticleIndex(texts, legal)
    const rank = app.pages.findIndex(({ path }) => path === indexPath)
    const index = app.pages[rank]
    if (!index?.filePath || !index.content.includes(INDEX_MARK)) return
    const content = index.content.replace(INDEX_MARK, () => `${INDEX_MARK}\n\n${list}`)
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
      const index = legal.index()
      if (index) await writeArticles(app, index.path)
    },

    onGenerated: (app) => {
      for (const article of articles) {
        const { title, description } = {
          title: `Versions de ${formatLegalReference(article.cited.reference)}`,
          description: describe(article),
        }
        const feed = renderAtom({
          title,
          description,
          publisher: site.publisher.name,
          root: rootOf(app),
          address: articleFeedAddress(article),
          home: article.target.page,
          entries: listArticleVersions(article),
        })
        fs.outputFileSync(app.dir.dest(addressFile(articleFeedAddress(article))), feed)
      }
    },
  }
}
