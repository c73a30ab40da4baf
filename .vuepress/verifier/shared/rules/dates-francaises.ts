import type { Found, Rule } from '../types.ts'
import { tallyFrench } from './dates.ts'
import { count } from './found.ts'

/** Dates with the day first, without doubt: a day above 12 shows it, or the month is a word. */
export const rule: Rule = {
  id: 'dates-francaises',
  title: 'Dates à la française',
  level: 'annoying',
  why: '« 03/02/2025 » se lit 3 février ou 2 mars selon les logiciels ; « 2025-02-03 » n’a qu’une lecture.',
  todo: 'Écrivez AAAA-MM-JJ, ou prenez la copie réparée.',
  chapter: 'ecrire-les-valeurs',
  isCertain: true,
  judge: ({ table }) =>
    table.columns.flatMap((column): Found[] => {
      const tally = tallyFrench(column)
      if (tally.count === 0) return []
      const message = `${count(tally.count, 'date')} où le jour vient en premier.`
      return [{ ...tally, column: column.index, message }]
    }),
}
