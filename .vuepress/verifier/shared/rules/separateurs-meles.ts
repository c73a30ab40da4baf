import type { Rule } from '../types.ts'
import { count, inFile } from './found.ts'

/** Rows that another separator cuts. */
export const rule: Rule = {
  id: 'separateurs-meles',
  title: 'Séparateurs mêlés',
  level: 'blocking',
  why: 'Une ligne coupée autrement tient tout entière dans sa première colonne.',
  todo: 'Écrivez toutes les lignes avec le même séparateur.',
  chapter: 'regler-le-fichier-csv',
  judge: ({ table }) =>
    inFile(
      table.otherSeparator,
      (number) => `${count(number, 'ligne')} avec un autre séparateur que les autres.`,
    ),
}
