import type { Rule } from '../types.ts'
import { count } from './found.ts'

/** A name that comes again with other capitals, accents or spaces. */
export const rule: Rule = {
  id: 'objets-doubles',
  title: 'Même objet, deux écritures',
  level: 'check',
  why: 'Deux noms égaux à une majuscule ou une espace près désignent souvent le même objet.',
  todo: 'Comparez les lignes ; s’il s’agit du même objet, gardez-en une.',
  chapter: 'chercher-dans-cet-ordre',
  judge: ({ table: { sameNames } }) =>
    sameNames && sameNames.count > 0
      ? [
          {
            count: sameNames.count,
            places: sameNames.places,
            column: sameNames.column.index,
            message:
              `${count(sameNames.count, 'nom')} déjà vu plus haut sous une autre écriture.`.replace(
                /noms déjà vu/,
                'noms déjà vus',
              ),
          },
        ]
      : [],
}
