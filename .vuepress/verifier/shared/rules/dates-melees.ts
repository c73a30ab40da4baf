import type { Rule } from '../types.ts'
import { listWritings, isDates } from './dates.ts'
import { inColumns } from './found.ts'
import { DATE_FORMS } from '../profile/forms/dates.ts'

/** Several ways to write a date in a column. */
export const rule: Rule = {
  id: 'dates-melees',
  title: 'Dates de plusieurs formes',
  level: 'annoying',
  why: 'Un programme n’attend qu’une forme : les autres dates deviennent des vides.',
  todo: 'Écrivez toutes les dates de la même façon : AAAA-MM-JJ.',
  chapter: 'chercher-dans-cet-ordre',
  judge: (profile) =>
    inColumns(
      profile,
      DATE_FORMS,
      (_, column) =>
        `La colonne écrit ses dates de ${listWritings(column).length} façons : ${listWritings(column).join(', ')}.`,
      (column) => isDates(column) && listWritings(column).length > 1,
    ),
}
