import { formatFrenchDate } from '../../timeline/shared/frenchDates.ts'
import { formatLegalReference } from '../shared/formatLegalReference.ts'
import type { LegalBase } from '../shared/base/LegalBase.ts'
import type { LegalReference } from '../shared/LegalReference.ts'
import { type LegalState, linkTarget } from '../shared/LegalState.ts'
import type { LegalTarget } from '../shared/resolveLegalTarget.ts'

export interface RenderCitationOptions {
  state: LegalState
  /** Base of the site. */
  base: string
  /** Rank of the citation in its page, to make its id. */
  rank: number
  escape: (text: string) => string
}

/** What is said of the version shown: never « in force » without the day of the base. */
export const describeVersion = (
  { article, laterChange }: LegalTarget,
  { date }: Pick<LegalBase, 'date'>,
): string => {
  if (laterChange)
    return `Changé le ${formatFrenchDate(laterChange.date)} (${laterChange.by}), après la base LEGI du ${formatFrenchDate(date)}.`
  if (!article) return ''
  return `Version du ${formatFrenchDate(article.start)}, en vigueur au ${formatFrenchDate(date)} (base LEGI).`
}

/** A citation is worth a note when there is more to say than its address. */
const hasNote = ({ summary, article }: LegalTarget): boolean =>
  summary !== undefined || article !== undefined

/**
 * The HTML of a citation: a link to the article and, hidden beside it, what it decides. The note shows on
 * hover, on focus and on the first tap, as the definitions of the glossary do: they share style and script.
 * Without either, the link leads to the article.
 */
export const renderCitation = (
  reference: LegalReference,
  { state, base, rank, escape }: RenderCitationOptions,
): string => {
  const target = state.resolve(reference)
  const label = escape(formatLegalReference(reference))
  const href = linkTarget(target, base)
  if (href === undefined) return `<span class="legal-reference">${label}</span>`
  const open = `<a class="legal-reference" href="${escape(href)}"`
  if (!hasNote(target)) return `${open}>${label}</a>`

  const id = `ref-${rank}`
  const version = describeVersion(target, state.library.base)
  const lines = [
    `<strong>${escape(target.title)}</strong>`,
    escape(target.summary ?? ''),
    escape(version),
  ].filter(Boolean)
  const links = [
    target.page && `<a href="${escape(href)}">Lire l’article</a>`,
    target.official &&
      `<a href="${escape(target.official)}">${target.official.includes('legifrance') ? 'Légifrance' : 'EUR-Lex'}</a>`,
  ].filter(Boolean)
  return (
    `<span class="glossary-term legal-citation" data-island="glossary">${open} aria-describedby="${id}">${label}</a>` +
    `<span class="glossary-definition" hidden><span id="${id}">${lines.map((line) => `<span>${line}</span>`).join(' ')}</span> <span class="legal-links">${links.join(' ')}</span></span></span>`
  )
}
