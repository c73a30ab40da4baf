import type { LegalReference } from './LegalReference.ts'
import { LEGAL_CODES } from './legalTexts.ts'

const LEGIFRANCE = 'https://www.legifrance.gouv.fr'

const resolveEli = (eli: string): string => `https://eur-lex.europa.eu/eli/${eli}`

/** Légifrance's own search page: the address to give when no identifier is known for certain. */
const resolveSearch = (name: string, article?: string): string => {
  const words = article ? `${name} article ${article.replace('. ', '')}` : name
  const query = new URLSearchParams({
    tab_selection: 'all',
    searchField: 'ALL',
    query: words.replaceAll('’', "'"),
  })
  return `${LEGIFRANCE}/search/all?${query}`
}

const resolveCode = (key: string, article?: string): string => {
  const code = LEGAL_CODES.find((candidate) => candidate.key === key)
  if (code?.eli) return resolveEli(code.eli)
  const articleId = article === undefined ? undefined : code?.articleIds?.[article]
  if (articleId) return `${LEGIFRANCE}/codes/article_lc/${articleId}`
  if (code?.legifranceId && article === undefined) {
    return `${LEGIFRANCE}/codes/id/${code.legifranceId}/`
  }
  return resolveSearch(code?.name ?? key, article)
}

/** Address of a legal text on its official site: by identifier where one is known, else by search. */
export const resolveLegalLink = (reference: LegalReference): string => {
  const { kind, text, label, article } = reference
  if (kind === 'code') return resolveCode(text, article)
  if (kind === 'european') return resolveEli(reference.eli)
  return reference.address ?? resolveSearch(label, article)
}
