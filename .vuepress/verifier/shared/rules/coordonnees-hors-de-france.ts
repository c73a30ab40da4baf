import type { Rule } from '../types.ts'
import { count } from './found.ts'
import { ofPoints } from './ofPoints.ts'

/** Points that are in no part of France. */
export const rule: Rule = {
  id: 'coordonnees-hors-de-france',
  title: 'Coordonnées hors de France',
  level: 'check',
  why: 'Hors de métropole et d’outre-mer, un point est souvent une faute de frappe.',
  todo: 'Placez ces points sur une carte ; s’ils sont à l’étranger, dites-le.',
  chapter: 'longitude-latitude-metres',
  judge: (profile) =>
    ofPoints(profile, 'outside', (number) => `${count(number, 'point')} hors de France.`),
}
