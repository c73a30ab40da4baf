import { merge } from '../profile/tally.ts'
import type { Found, Rule } from '../types.ts'
import { isDates, listWritings, WRITINGS } from './dates.ts'

/** Several ways to write a date in a column: what is shown is what differs from the commonest. */
export const rule: Rule = {
  id: 'dates-melees',
  title: 'Dates de plusieurs formes',
  level: 'annoying',
  why: 'Un programme n’attend qu’une forme : les autres dates deviennent des vides.',
  todo: 'Écrivez toutes les dates de la même façon : AAAA-MM-JJ.',
  chapter: 'chercher-dans-cet-ordre',
  judge: ({ table }) =>
    table.columns.flatMap((column): Found[] => {
      const writings = listWritings(column)
      if (writings.length < 2 || !isDates(column)) return []
      const [, ...others] = WRITINGS.map(([, forms]) =>
        merge(forms.map((form) => column.forms[form])),
      ).toSorted((a, b) => b.count - a.count)
      return [
        {
          ...merge(others),
          column: column.index,
          message: `La colonne écrit ses dates de ${writings.length} façons : ${writings.join(', ')}.`,
        },
      ]
    }),
}
