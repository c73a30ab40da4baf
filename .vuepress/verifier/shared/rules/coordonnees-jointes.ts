import type { Rule } from '../types.ts'
import { count, inColumns, share } from './found.ts'

/** Both numbers of a point in one cell. */
export const rule: Rule = {
  id: 'coordonnees-jointes',
  title: 'Deux coordonnées dans une cellule',
  level: 'annoying',
  why: 'L’ordre des deux nombres varie selon les outils.',
  todo: 'Faites deux colonnes, « lat » et « lon ».',
  chapter: 'ecrire-les-coordonnees',
  judge: (profile) =>
    inColumns(
      profile,
      ['pair'],
      (number) => `${count(number, 'cellule')} avec les deux coordonnées.`,
      (column) => share(column, ['pair']) >= 0.5,
    ),
}
