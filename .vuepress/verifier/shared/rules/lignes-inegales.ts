import type { Rule } from '../types.ts'
import { count, inFile } from './found.ts'

/** Rows that have not as many cells as the header. */
export const rule: Rule = {
  id: 'lignes-inegales',
  title: 'Lignes inégales',
  level: 'blocking',
  why: 'Les valeurs de la ligne glissent d’une colonne, et data.gouv.fr ne produit pas d’aperçu.',
  todo: 'Donnez à chaque ligne le même nombre de champs ; entourez de guillemets ceux qui contiennent le séparateur.',
  chapter: 'ranger-le-tableau',
  judge: ({ table }) =>
    inFile(
      table.uneven,
      (number) => `${count(number, 'ligne')} sans le même nombre de champs que l’en-tête.`,
    ),
}
