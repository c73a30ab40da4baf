import type { Rule } from '../types.ts'
import { count } from './found.ts'

/** Above this share of the rows, the column names something that several rows are about. */
const MOST = 0.34

/** An identifier for two rows. */
export const rule: Rule = {
  id: 'identifiants-doubles',
  title: 'Identifiants en double',
  level: 'blocking',
  why: 'Deux objets portent le même numéro : une jointure les mêle.',
  todo: 'Retrouvez la faute de saisie ou d’export ; un identifiant est unique et stable.',
  chapter: 'donner-un-identifiant-a-chaque-ligne',
  judge: ({ table: { sameIds, rows } }) =>
    sameIds && sameIds.count > 0 && sameIds.count <= rows * MOST
      ? [
          {
            count: sameIds.count,
            places: sameIds.places,
            column: sameIds.column.index,
            message: `${count(sameIds.count, 'identifiant')} déjà pris plus haut.`,
          },
        ]
      : [],
}
