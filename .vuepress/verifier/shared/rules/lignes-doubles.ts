import type { Rule } from '../types.ts'
import { count, inFile } from './found.ts'

/** Rows that come again, sign for sign. */
export const rule: Rule = {
  id: 'lignes-doubles',
  title: 'Lignes en double',
  level: 'annoying',
  why: 'Un doublon fausse les totaux.',
  todo: 'Vérifiez qu’il s’agit du même objet, puis gardez une ligne.',
  chapter: 'chercher-dans-cet-ordre',
  judge: ({ table }) =>
    inFile(table.sameRows, (number) =>
      `${count(number, 'ligne')} déjà vue plus haut.`.replace(
        /lignes déjà vue/,
        'lignes déjà vues',
      ),
    ),
}
