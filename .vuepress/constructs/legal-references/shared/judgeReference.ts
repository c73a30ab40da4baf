import { findNearest } from '../../../lib/findNearest.ts'
import { formatFrenchDate } from '../../timeline/shared/frenchDates.ts'
import type { LegalLibrary } from './LegalLibrary.ts'
import type { LegalReference } from './LegalReference.ts'
import type { LegalState } from './LegalState.ts'
import { type LegalTarget, nameReference } from './resolveLegalTarget.ts'

/** What is wrong with a citation that can be read. */
export interface ReferenceProblem {
  problem: string
  hint: string
  severity: 'error' | 'warning'
}

const judgeUnknown = ({ text, article = '' }: LegalReference, library: LegalLibrary) => {
  const numbers = [...library.base.articles.values()].map(({ number }) => number)
  const nearest = findNearest(article, numbers)
  return {
    severity: 'error' as const,
    problem: `le ${text} n’a pas d’article ${article} dans la base LEGI du ${formatFrenchDate(library.base.date)} : faute de frappe, ou article abrogé.`,
    hint: nearest
      ? `L’article le plus proche est « ${text} ${nearest} ».`
      : `Contrôlez le numéro sur Légifrance, puis citez l’article qui l’a remplacé.`,
  }
}

const judgeChange = (
  reference: LegalReference,
  { article, laterChange }: LegalTarget,
): ReferenceProblem | null => {
  const name = nameReference(reference)
  if (laterChange?.kind === 'repealed')
    return {
      severity: 'error',
      problem: `« ${name} » est abrogé depuis le ${formatFrenchDate(laterChange.date)} (${laterChange.by}).`,
      hint: 'Citez le texte qui le remplace, ou dites dans la phrase que l’article était en vigueur à une date.',
    }
  const next = article?.future[0]
  const day = next?.start ?? article?.end
  if (!day) return null
  return {
    severity: 'warning',
    problem: `« ${name} » ${next ? 'change' : 'est abrogé'} le ${formatFrenchDate(day)}.`,
    hint: `Dites au lecteur la date, et relisez la page avant le ${formatFrenchDate(day)}.`,
  }
}

const isSetAside = (name: string, { setAside }: LegalLibrary): boolean =>
  setAside.some(({ reference, change }) => reference === name && change === undefined)

const judgeAddress = (
  reference: LegalReference,
  { official }: LegalTarget,
  library: LegalLibrary,
): ReferenceProblem | null => {
  const name = nameReference(reference)
  if (isSetAside(name, library)) return null
  return {
    severity: 'warning',
    problem: official
      ? `l’identifiant de « ${name} » n’est pas connu : la citation mène au texte entier.`
      : `aucune adresse officielle de « ${name} » n’est connue : la citation ne mène nulle part.`,
    hint: 'Ouvrez l’article sur Légifrance, puis ajoutez son adresse à droit/identifiants.csv.',
  }
}

/**
 * What is to be told of a citation: an article that does not exist, is repealed or will be, an address
 * that nobody has checked, an article on which we say nothing.
 *
 * @returns null when there is nothing to tell
 */
export const judgeReference = (
  reference: LegalReference,
  { library, resolve, index }: LegalState,
): ReferenceProblem | null => {
  const target = resolve(reference)
  if (target.status === 'unknown') return judgeUnknown(reference, library)
  const change = judgeChange(reference, target)
  if (change) return change
  if (target.status === 'to-check') {
    const problem = judgeAddress(reference, target, library)
    if (problem) return problem
  }
  if (!index() || reference.article === undefined || target.summary !== undefined) return null
  return {
    severity: 'warning',
    problem: `aucune phrase ne dit ce que décide « ${nameReference(reference)} ».`,
    hint: `Ajoutez-la sous « articles: » dans ${index()?.file ?? ''} : une phrase, montrée à côté de la citation.`,
  }
}
