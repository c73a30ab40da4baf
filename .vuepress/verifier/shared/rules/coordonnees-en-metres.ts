import type { Rule } from '../types.ts'
import { count } from './found.ts'
import { ofPoints } from './ofPoints.ts'

/** Metres of a projection, such as Lambert-93. */
export const rule: Rule = {
  id: 'coordonnees-en-metres',
  title: 'Coordonnées en mètres',
  level: 'check',
  why: 'Une projection non dite décale la carte.',
  todo: 'Convertissez en WGS 84, ou dites le système (Lambert-93, EPSG:2154) dans la documentation.',
  chapter: 'ecrire-les-coordonnees',
  judge: (profile) =>
    ofPoints(
      profile,
      'projected',
      (number) => `${count(number, 'point')} en mètres, et non en degrés.`,
    ),
}
