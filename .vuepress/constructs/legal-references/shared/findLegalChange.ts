import { formatFrenchDate } from '../../timeline/shared/frenchDates.ts'
import type { LegalLibrary } from './LegalLibrary.ts'
import type { LegalReference } from './LegalReference.ts'
import type { LegalState } from './LegalState.ts'
import { type LegalTarget, nameReference } from './resolveLegalTarget.ts'

/** The last change of an article that the site knows of. */
export interface LegalChange {
  /** Reference as displayed, ordinary spaces. */
  name: string
  /** Day it came into force, `2026-05-28`. */
  date: string
  /** Text that made it; empty when it is not known. */
  by: string
}

const readLastChange = (
  { article, laterChange }: LegalTarget,
  name: string,
): LegalChange | null => {
  if (laterChange) return { name, date: laterChange.date, by: laterChange.by }
  return article
    ? { name, date: article.start, by: article.amendments.map(({ title }) => title).join(' ; ') }
    : null
}

const isSetAside = ({ name, date }: LegalChange, { setAside }: LegalLibrary): boolean =>
  setAside.some(({ reference, change }) => reference === name && change === date)

/**
 * The change that a page has not seen: the version of an article that it cites begins after the day the
 * page was verified.
 *
 * @param day - when the page was verified, `2026-11-26`
 * @returns null when there is none, or when a person has set it aside
 */
export const findLegalChange = (
  reference: LegalReference,
  { library, resolve }: Pick<LegalState, 'library' | 'resolve'>,
  day: string,
): LegalChange | null => {
  const change = readLastChange(resolve(reference), nameReference(reference))
  return change && change.date > day && !isSetAside(change, library) ? change : null
}

/** « L’article … a changé le … : page vérifiée avant. », for readers and authors. */
export const describeLegalChange = ({ name, date, by }: LegalChange): string =>
  `« ${name} » a changé le ${formatFrenchDate(date)}${by ? ` (${by})` : ''} : page vérifiée avant.`
