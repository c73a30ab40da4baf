import type { Rule } from '../types.ts'
import { count, inFile } from './found.ts'

/** Titles above the header. */
export const rule: Rule = {
  id: 'titre-au-dessus',
  title: 'Titre au-dessus de l’en-tête',
  level: 'blocking',
  why: 'Un programme lit les noms de colonnes à la première ligne ; data.gouv.fr ne produit pas d’aperçu.',
  todo: 'Déplacez titre et notes dans la documentation, et remontez l’en-tête en première ligne.',
  chapter: 'ranger-le-tableau',
  judge: ({ table: { above, headerLine } }) =>
    inFile(
      { count: above.length, places: above.slice(0, 5) },
      (number) =>
        `${count(number, 'ligne')} au-dessus de l’en-tête, qui est à la ligne ${headerLine}.`,
    ),
}
