import type { Rule } from '../types.ts'
import { count, inColumns } from './found.ts'
import { ofPoints } from './ofPoints.ts'

/** Zeros where no zero can be: codes, dates, points. A zero that is measured is left alone. */
export const rule: Rule = {
  id: 'zeros-faux-vides',
  title: 'Zéros à la place d’un vide',
  level: 'annoying',
  why: 'Un zéro est une mesure ; ici il ne peut pas en être une.',
  todo: 'Videz la cellule.',
  chapter: 'dire-ce-qui-manque',
  judge: (profile) => [
    ...inColumns(
      profile,
      ['code-zero', 'date-zero'],
      (number) => `${count(number, 'cellule')} à zéro.`,
    ),
    ...ofPoints(
      profile,
      'zero',
      (number) => `${count(number, 'point')} à 0 et 0, au large de l’Afrique.`,
    ),
  ],
}
