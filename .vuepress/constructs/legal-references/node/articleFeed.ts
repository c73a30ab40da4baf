import type { FeedEntry } from '../../../publish/feeds/node/resolveEntries.ts'
import { formatFrenchDate } from '../../timeline/shared/frenchDates.ts'
import { formatLegalReference } from '../shared/formatLegalReference.ts'
import type { ArticlePage } from './renderArticle.ts'

/** Address of the feed of an article's page. */
export const articleFeedAddress = ({ target: { page } }: Pick<ArticlePage, 'target'>): string =>
  `${page}atom.xml`

const describeAmendments = ({ target: { article } }: ArticlePage): string =>
  article.amendments
    .map(({ kind, title }) => `${kind === 'created' ? 'Créé' : 'Modifié'} par ${title}.`)
    .join(' ')

/** The versions of an article, newest first: what its feed announces. */
export const listArticleVersions = (page: ArticlePage): FeedEntry[] => {
  const { article, laterChange, page: address } = page.target
  const name = formatLegalReference(page.cited.reference).replaceAll('\u00a0', ' ')
  const entry = (day: string, description: string): FeedEntry => ({
    title: `${name} : version du ${formatFrenchDate(day)}`,
    description,
    address,
    day,
    version: day,
  })
  return [
    ...(laterChange ? [entry(laterChange.date, `${laterChange.what} ${laterChange.by}.`)] : []),
    entry(article.start, describeAmendments(page)),
    ...article.former.toReversed().map(({ start }) => entry(start, 'Version remplacée depuis.')),
  ]
}
