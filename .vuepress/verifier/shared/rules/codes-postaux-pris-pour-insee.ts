import type { Rule } from '../types.ts'
import { count, inColumns } from './found.ts'

/** Postcodes in a column of codes of communes. */
export const rule: Rule = {
  id: 'codes-postaux-pris-pour-insee',
  title: 'Codes postaux pris pour des codes INSEE',
  level: 'blocking',
  why: 'Le code postal sert au courrier et couvre souvent plusieurs communes : il ne rejoint pas les statistiques.',
  todo: 'Remplacez-le par le code INSEE de la commune.',
  chapter: 'le-cas-des-communes',
  judge: (profile) =>
    inColumns(
      profile,
      ['commune-postcode'],
      (number) =>
        `${count(number, 'code postal', 'codes postaux')} dans une colonne de codes INSEE.`,
    ),
}
