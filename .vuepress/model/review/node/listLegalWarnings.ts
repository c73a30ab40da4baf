import {
  describeLegalChange,
  findLegalChange,
} from '../../../constructs/legal-references/shared/findLegalChange.ts'
import type { LegalReference } from '../../../constructs/legal-references/shared/LegalReference.ts'
import type { LegalState } from '../../../constructs/legal-references/shared/LegalState.ts'
import { formatFrenchDate } from '../../../constructs/timeline/shared/frenchDates.ts'
import type { PageReview } from '../shared/types.ts'

/**
 * What a page must say of the law that it cites: an article changed after the page was verified; and, when
 * it was verified after the day of the base, that the base cannot tell what changed since.
 */
export const listLegalWarnings = (
  references: readonly LegalReference[],
  legal: Pick<LegalState, 'library' | 'resolve'>,
  { written, verified }: Pick<PageReview, 'written' | 'verified'>,
): string[] => {
  const day = verified?.iso ?? written?.iso
  if (day === undefined) return []
  const changes = references.flatMap((reference) => findLegalChange(reference, legal, day) ?? [])
  const told = [...new Set(changes.map(describeLegalChange))]
  const { code, date } = legal.library.base
  const isBlind = verified && verified.iso > date && references.some(({ text }) => text === code)
  return isBlind
    ? [
        ...told,
        `Les changements du ${code} postérieurs au ${formatFrenchDate(date)} n’ont pas été contrôlés, sauf ceux que nomment les pages d’articles.`,
      ]
    : told
}
