import { merge } from '../profile/tally.ts'
import type { Rule } from '../types.ts'
import { inFile } from './found.ts'

/** A cell or a row so long that the file is no table. */
export const rule: Rule = {
  id: 'champ-demesure',
  title: 'Cellule ou ligne démesurée',
  level: 'blocking',
  why: 'Une cellule de plus d’un million de signes, ou une ligne de plus de 16 384 cellules, n’est pas celle d’un tableau.',
  todo: 'Vérifiez les fins de ligne et le séparateur de l’export.',
  chapter: 'ranger-le-tableau',
  judge: ({ file: { faults } }) =>
    inFile(
      merge([faults['too-long'], faults['too-wide']]),
      () => 'Une cellule ou une ligne est démesurée : la suite du fichier n’a pas été lue.',
    ),
}
