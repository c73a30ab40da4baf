import type { Rule } from '../types.ts'
import { count } from './found.ts'
import { ofPoints } from './ofPoints.ts'

/** Latitude and longitude in each other’s place. */
export const rule: Rule = {
  id: 'coordonnees-inversees',
  title: 'Coordonnées inversées',
  level: 'blocking',
  why: 'Lus dans cet ordre, les points tombent en mer.',
  todo: 'Échangez les deux colonnes.',
  chapter: 'longitude-latitude-metres',
  judge: (profile) =>
    ofPoints(
      profile,
      'swapped',
      (number) => `${count(number, 'point')} dont la latitude et la longitude sont échangées.`,
    ),
}
