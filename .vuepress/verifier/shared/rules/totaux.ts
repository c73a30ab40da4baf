import type { Rule } from '../types.ts'
import { count, inFile } from './found.ts'

/** Above this share of the rows, « total » is a value of the column. */
const MOST = 0.3

/** Totals among the rows. */
export const rule: Rule = {
  id: 'totaux',
  title: 'Totaux parmi les lignes',
  level: 'blocking',
  why: 'Un total compte chaque valeur deux fois.',
  todo: 'Supprimez la ligne : qui lit le fichier refait la somme.',
  chapter: 'ranger-le-tableau',
  judge: ({ table: { totals, rows } }) =>
    totals.count < 2 || totals.count <= rows * MOST
      ? inFile(totals, (number) => `${count(number, 'ligne')} de total.`)
      : [],
}
