import { formatLegalReference } from '../shared/formatLegalReference.ts'
import { articleAddress } from '../shared/resolveLegalTarget.ts'
import type { ArticlePage } from './renderArticle.ts'

/** That of the base of the law, whoever publishes the site. */
const LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/'

/**
 * What an article is, for search engines: https://schema.org/Legislation.
 *
 * @param root - public address of the site, base included, without final slash
 */
export const legislationData = (
  { cited, target }: ArticlePage,
  root: string,
): Record<string, unknown> => {
  const { article, laterChange, official, page, summary, title } = target
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': `${root}${page}#article`,
    name: formatLegalReference(cited.reference).replaceAll('\u00a0', ' '),
    abstract: summary,
    inLanguage: 'fr',
    legislationIdentifier: laterChange?.id ?? article.id,
    legislationJurisdiction: 'FR',
    legislationDateVersion: laterChange?.date ?? article.start,
    // A later version is known by its day: the text shown as in force is that of the base.
    legislationLegalForce: laterChange ? undefined : 'https://schema.org/InForce',
    isPartOf: { '@type': 'Legislation', name: title },
    sameAs: official ?? articleAddress(article.id),
    license: LICENCE,
    mainEntityOfPage: root + page,
  }
}
