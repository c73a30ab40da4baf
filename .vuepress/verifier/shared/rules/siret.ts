import type { Column } from '../profile/types.ts'
import type { Rule } from '../types.ts'
import { count, inColumns, share } from './found.ts'

/** A column of numbers of establishments, by its name or by its keys, which chance would not make right. */
const isSirets = (column: Column): boolean =>
  column.role === 'siret' ||
  (share(column, ['siret', 'siret-false']) >= 0.8 && share(column, ['siret']) >= 0.5)

/** Numbers of establishments whose key or length is wrong. */
export const rule: Rule = {
  id: 'siret',
  title: 'SIRET',
  level: 'blocking',
  why: 'Un SIRET faux ne rejoint aucun établissement ; la clé de Luhn le montre, et l’exception de La Poste est connue.',
  todo: 'Retrouvez le numéro dans Sirene ; s’il est introuvable, videz la cellule.',
  chapter: 'siren-et-siret',
  judge: (profile) => [
    ...inColumns(
      profile,
      ['siret-false'],
      (number) => `${count(number, 'SIRET', 'SIRET')} dont la clé est fausse.`,
      isSirets,
    ),
    ...inColumns(
      profile,
      ['siret-length'],
      (number) =>
        `${count(number, 'valeur qui n’est pas une suite', 'valeurs qui ne sont pas une suite')} de 14 chiffres.`,
      isSirets,
    ),
  ],
}
