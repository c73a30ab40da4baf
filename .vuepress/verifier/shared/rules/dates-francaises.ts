import type { Rule } from '../types.ts'
import { areDaysFirst, isDates } from './dates.ts'
import { count, inColumns } from './found.ts'

/** Dates with the day first, without doubt. */
export const rule: Rule = {
  id: 'dates-francaises',
  title: 'Dates à la française',
  level: 'annoying',
  why: '« 03/02/2025 » se lit 3 février ou 2 mars selon les logiciels ; « 2025-02-03 » n’a qu’une lecture.',
  todo: 'Écrivez AAAA-MM-JJ, ou prenez la copie réparée.',
  chapter: 'ecrire-les-valeurs',
  isCertain: true,
  judge: (profile) =>
    inColumns(
      profile,
      ['date-day-first', 'date-either'],
      (number) => `${count(number, 'date')} où le jour vient en premier.`,
      (column) => isDates(column) && areDaysFirst(column),
    ),
}
