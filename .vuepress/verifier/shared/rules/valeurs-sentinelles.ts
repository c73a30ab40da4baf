import { toNumber } from '../profile/forms/numbers.ts'
import type { Column } from '../profile/types.ts'
import type { Found, Rule } from '../types.ts'
import { isDates } from './dates.ts'
import { count, inColumns, isNumeric } from './found.ts'

/** In addresses, 99999 is a street without numbers. */
const ADDRESS_NUMBER = /(?:^|_)numero(?:_|$)/

const isAboveAll = (column: Column): boolean =>
  (column.forms.nines?.places ?? []).every(({ value }) => toNumber(value) > column.highest)

/** 9999, 1900-01-01: numbers and dates that stand for nothing. */
export const rule: Rule = {
  id: 'valeurs-sentinelles',
  title: '9999 et 1900-01-01',
  level: 'check',
  why: 'Ces valeurs passent pour des mesures, et faussent minimums, maximums et moyennes.',
  todo: 'Si elles veulent dire « inconnu », videz la cellule.',
  chapter: 'chercher-dans-cet-ordre',
  judge: (profile): Found[] => [
    ...inColumns(
      profile,
      ['nines'],
      (number) => `${count(number, 'cellule')} en 9999, plus haut que toutes les autres.`,
      (column) =>
        !ADDRESS_NUMBER.test(column.key) &&
        column.role !== 'id' &&
        (isDates(column) || (isNumeric(column) && isAboveAll(column))),
    ),
    ...inColumns(
      profile,
      ['date-1900'],
      (number) => `${count(number, 'date')} au 1er janvier 1900.`,
    ),
  ],
}
