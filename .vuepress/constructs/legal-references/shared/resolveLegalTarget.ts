import { articleKey, articleSlug } from './base/articleNumber.ts'
import { identifierKey } from './base/Identifier.ts'
import type { LaterChange } from './base/LaterChange.ts'
import type { LegalArticle } from './base/LegalBase.ts'
import { formatLegalReference } from './formatLegalReference.ts'
import type { ArticleIndex, LegalLibrary } from './LegalLibrary.ts'
import type { LegalReference } from './LegalReference.ts'
import { findCode } from './legalTexts.ts'

const LEGIFRANCE = 'https://www.legifrance.gouv.fr'

/** How a citation was resolved: in the base, by the table of identifiers, or not at all. */
export type LegalStatus = 'in-base' | 'later' | 'listed' | 'seen-once' | 'to-check' | 'unknown'

/** All that the site can say of what a citation names. */
export interface LegalTarget {
  status: LegalStatus
  /** Full name of the text. */
  title: string
  /** Its official page, or that of its text; left out when none is known. */
  official?: string
  /** Page of the article on this site, without base. */
  page?: string
  /** What the article decides, one sentence of ours. */
  summary?: string
  /** The article, when the base holds it. */
  article?: LegalArticle
  /** The last change known after the base. */
  laterChange?: LaterChange
}

/** Address of a version of an article of a code. */
export const articleAddress = (id: string): string => `${LEGIFRANCE}/codes/article_lc/${id}`

/** Address of a law or decree, or of one of its articles. */
export const textAddress = (id: string): string =>
  id.startsWith('JORFTEXT') ? `${LEGIFRANCE}/loda/id/${id}` : `${LEGIFRANCE}/loda/article_lc/${id}`

/** Name of a reference in the files of the project: no part, ordinary spaces. */
export const nameReference = ({ label, article }: LegalReference): string =>
  formatLegalReference({ kind: 'french', text: '', label, article })
    .replaceAll('\u00a0', ' ')
    .replace('.* ', '. ')

const resolveInBase = (
  reference: LegalReference,
  { base, laterChanges }: LegalLibrary,
  index: ArticleIndex | null,
): Omit<LegalTarget, 'title' | 'summary'> => {
  const key = articleKey(reference.article ?? '')
  const article = base.articles.get(key)
  const laterChange = laterChanges.get(key)?.at(-1)
  const id = laterChange?.id ?? article?.id
  if (!id) return { status: 'unknown', official: articleAddressOfCode(reference.text) }
  const page = index && article ? `${index.path}${articleSlug(reference.text, key)}/` : undefined
  const status = article ? 'in-base' : 'later'
  return { status, official: articleAddress(id), page, article, laterChange }
}

const articleAddressOfCode = (key: string): string | undefined => {
  const code = findCode(key)
  return code?.legifranceId && `${LEGIFRANCE}/codes/texte_lc/${code.legifranceId}`
}

const resolveListed = (
  { text, article }: LegalReference,
  { identifiers }: LegalLibrary,
): Omit<LegalTarget, 'title' | 'summary'> => {
  const whole = identifiers.get(text)
  const exact = identifiers.get(identifierKey(text, article))
  const ofText = articleAddressOfCode(text) ?? whole?.href
  if (article === undefined && ofText)
    return { status: whole?.reliability === 'seen-once' ? 'seen-once' : 'listed', official: ofText }
  if (!exact?.href || exact.reliability === 'to-check')
    return { status: 'to-check', official: ofText }
  const status = exact.reliability === 'seen-once' ? 'seen-once' : 'listed'
  return { status, official: exact.href }
}

const resolveEuropean = (eli: string): Omit<LegalTarget, 'title' | 'summary'> => ({
  status: 'listed',
  official: `https://eur-lex.europa.eu/eli/${eli}`,
})

const resolvePlace = (
  reference: LegalReference,
  library: LegalLibrary,
  index: ArticleIndex | null,
): Omit<LegalTarget, 'title' | 'summary'> => {
  if (reference.kind === 'european') return resolveEuropean(reference.eli)
  const eli = reference.kind === 'code' ? findCode(reference.text)?.eli : undefined
  if (eli) return resolveEuropean(eli)
  return reference.text === library.base.code && reference.article !== undefined
    ? resolveInBase(reference, library, index)
    : resolveListed(reference, library)
}

/** Where a citation leads, and what to show beside it. No address is ever guessed. */
export const resolveLegalTarget = (
  reference: LegalReference,
  library: LegalLibrary,
  index: ArticleIndex | null,
): LegalTarget => {
  const name = findCode(reference.text)?.name
  const title = name ?? library.identifiers.get(reference.text)?.title ?? reference.label
  const place = resolvePlace(reference, library, index)
  return { title, summary: index?.summaries.get(nameReference(reference)), ...place }
}
