import { formatLegalReference } from '../shared/formatLegalReference.ts'
import type { LegalArticleFacts } from '../shared/LegalArticleFacts.ts'
import type { LegalState } from '../shared/LegalState.ts'
import { articleAddress } from '../shared/resolveLegalTarget.ts'
import { type CitingPage, listCitedTexts } from '../shared/citedArticles.ts'
import { listArticlePages } from './listArticlePages.ts'
import { type ArticlePage, renderArticle } from './renderArticle.ts'
import { renderArticleIndex } from './renderArticleIndex.ts'

/** A page of an article of law, as an author would have written it. */
export interface WrittenArticle {
  article: ArticlePage
  /** Route, without the site's base. */
  path: string
  content: string
  title: string
  description: string
  facts: LegalArticleFacts
}

/** Where the page of the index holds the list; the component of that name holds its filter. */
const INDEX_MARK = '<LegalIndex></LegalIndex>'

const MAX_DESCRIPTION = 160

const shorten = (text: string): string =>
  text.length <= MAX_DESCRIPTION
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', MAX_DESCRIPTION - 1))}…`

/** What an article decides, short enough for a list of results. */
export const describeArticle = ({ target, cited }: ArticlePage): string =>
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
 * What the site writes of the law that its pages cite: a page for each article of the base, and the list of
 * the index. Built site and terminal read the same.
 *
 * @param citing - in the order of the folders
 * @returns no page when the folder lists no articles
 */
export const writeLegalPages = (
  citing: readonly CitingPage[],
  legal: LegalState,
): { articles: WrittenArticle[]; addList: (content: string) => string } => {
  const index = legal.index()
  if (!index) return { articles: [], addList: (content) => content }
  const texts = listCitedTexts(citing)
  const pages = listArticlePages(texts, legal)
  const byId = mapPages(pages)
  const options = {
    base: legal.library.base,
    indexPath: index.path,
    findPage: (id: string): string | undefined => byId.get(id),
  }
  return {
    articles: pages.map((article) => ({
      article,
      path: article.target.page,
      content: renderArticle(article, options),
      title: formatLegalReference(article.cited.reference),
      description: describeArticle(article),
      facts: readFacts(article),
    })),
    addList: (content) =>
      content.replace(INDEX_MARK, () => `${INDEX_MARK}\n\n${renderArticleIndex(texts, legal)}`),
  }
}
