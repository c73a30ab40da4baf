import type { Column } from '../profile/types.ts'
import type { Rule } from '../types.ts'
import { count, inColumns, share } from './found.ts'

const isSirens = (column: Column): boolean =>
  column.role === 'siren' ||
  (share(column, ['siren', 'siren-false']) >= 0.8 && share(column, ['siren']) >= 0.5)

/** Numbers of companies whose key or length is wrong. */
export const rule: Rule = {
  id: 'siren',
  title: 'SIREN',
  level: 'blocking',
  why: 'Un SIREN faux ne rejoint aucune entreprise ; la clé de Luhn le montre.',
  todo: 'Retrouvez le numéro dans Sirene ; s’il est introuvable, videz la cellule.',
  chapter: 'siren-et-siret',
  judge: (profile) => [
    ...inColumns(
      profile,
      ['siren-false'],
      (number) => `${count(number, 'SIREN', 'SIREN')} dont la clé est fausse.`,
      isSirens,
    ),
    ...inColumns(
      profile,
      ['siren-length'],
      (number) => `${count(number, 'valeur')} sans neuf chiffres.`,
      isSirens,
    ),
  ],
}
