import type { Rule } from '../types.ts'
import { isDates } from './dates.ts'
import { count, inColumns } from './found.ts'

/** Days that no calendar has, and hours that no day has. */
export const rule: Rule = {
  id: 'dates-impossibles',
  title: 'Dates impossibles',
  level: 'blocking',
  why: 'Un 30 février n’existe pas : la vraie date est à retrouver.',
  todo: 'Corrigez d’après la source, ou videz la cellule.',
  chapter: 'chercher-dans-cet-ordre',
  judge: (profile) =>
    inColumns(
      profile,
      ['date-impossible'],
      (number) => `${count(number, 'date')} d’un jour ou d’une heure qui n’existe pas.`,
      isDates,
    ),
}
