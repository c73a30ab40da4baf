import type { Rule } from '../types.ts'
import { count, inFile } from './found.ts'

/** Above this share of the rows, such words are values of the column. */
const MOST = 0.5

/** A source or a note written under the table, or between its rows. */
export const rule: Rule = {
  id: 'notes-parmi-les-lignes',
  title: 'Notes parmi les lignes',
  level: 'annoying',
  why: 'Un programme lit « Source : » comme un objet de plus, dont tout le reste manque.',
  todo: 'Déplacez la note ou la source dans la documentation, et supprimez la ligne.',
  chapter: 'ranger-le-tableau',
  judge: ({ table: { notes, rows } }) =>
    notes.count < 2 || notes.count <= rows * MOST
      ? inFile(notes, (number) => `${count(number, 'ligne')} de note ou de source.`)
      : [],
}
