import type { CitedText } from '../shared/citedArticles.ts'
import type { LegalState } from '../shared/LegalState.ts'
import type { LegalTarget } from '../shared/resolveLegalTarget.ts'
import type { ArticlePage } from './renderArticle.ts'

const hasPage = (target: LegalTarget): target is ArticlePage['target'] =>
  target.page !== undefined && target.article !== undefined

/** The articles cited that have a page of their own, in the order of the index, each with its neighbours. */
export const listArticlePages = (
  texts: readonly CitedText[],
  { resolve }: Pick<LegalState, 'resolve'>,
): ArticlePage[] => {
  const pages = texts
    .flatMap(({ articles }) => articles)
    .flatMap((cited): ArticlePage[] => {
      const target = resolve(cited.reference)
      return hasPage(target) ? [{ cited, target }] : []
    })
  pages.forEach((page, rank) => {
    page.previous = pages[rank - 1]
    page.next = pages[rank + 1]
  })
  return pages
}
