import type { Rule } from '../types.ts'
import { count, inFile } from './found.ts'

/** Empty rows among the others. */
export const rule: Rule = {
  id: 'lignes-vides',
  title: 'Lignes vides',
  level: 'annoying',
  why: 'Une ligne vide compte comme un objet sans nom, ou arrête la lecture.',
  todo: 'Supprimez-la.',
  chapter: 'ranger-le-tableau',
  judge: ({ table }) =>
    inFile(table.emptyRows, (number) => `${count(number, 'ligne vide', 'lignes vides')}.`),
}
