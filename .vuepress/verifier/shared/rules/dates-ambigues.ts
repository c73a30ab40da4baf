import type { Rule } from '../types.ts'
import { areDaysFirst, areMonthsFirst, isDates } from './dates.ts'
import { count, inColumns } from './found.ts'

/** Dates that can be read two ways, and nothing in the column that says which. */
export const rule: Rule = {
  id: 'dates-ambigues',
  title: 'Dates à deux lectures',
  level: 'blocking',
  why: 'Rien de sûr dans la colonne ne dit si le jour ou le mois vient en premier.',
  todo: 'Demandez à la source, puis écrivez AAAA-MM-JJ.',
  chapter: 'ecrire-les-valeurs',
  judge: (profile) =>
    inColumns(
      profile,
      ['date-either', 'date-day-first', 'date-month-first'],
      (number, column) =>
        areMonthsFirst(column)
          ? `${count(number, 'date')} où le mois semble venir en premier, à l’américaine.`
          : `${count(number, 'date')} dont l’ordre du jour et du mois n’est pas sûr.`,
      (column) => isDates(column) && !areDaysFirst(column),
    ),
}
