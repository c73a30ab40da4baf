import { toNumber } from '../profile/forms/numbers.ts'
import type { Role } from '../profile/findRole.ts'
import type { Column } from '../profile/types.ts'
import type { Found, Rule } from '../types.ts'
import { isDates } from './dates.ts'
import { count, inColumns, isNumeric } from './found.ts'

/** Codes of five digits and numbers that name: they have rules of their own. */
const CODES: readonly Role[] = ['id', 'commune', 'postcode', 'siret', 'siren', 'phone']

/** In addresses, 99999 is a street without numbers. */
const ADDRESS_NUMBER = /(?:^|_)numero(?:_|$)/

const isBeyondAll = ({ forms, highest, lowest }: Column): boolean =>
  (forms.nines?.places ?? []).every(({ value }) => {
    const number = toNumber(value)
    return number > 0 ? number > highest : number < lowest
  })

/** 9999, 1900-01-01, 9999-12-31: numbers and dates that stand for nothing. */
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
      (number) => `${count(number, 'cellule')} en 9999 ou -999, loin de toutes les autres.`,
      (column) =>
        !ADDRESS_NUMBER.test(column.key) &&
        (column.role === undefined || !CODES.includes(column.role)) &&
        (isDates(column) || (isNumeric(column) && isBeyondAll(column))),
    ),
    ...inColumns(
      profile,
      ['date-sentinel'],
      (number) => `${count(number, 'date')} au 1er janvier 1900 ou au 31 décembre 9999.`,
    ),
  ],
}
