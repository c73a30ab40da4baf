import type { Rule } from '../types.ts'
import { count, inColumns } from './found.ts'

/** Mobile phones: the number of a service is rarely one. */
export const rule: Rule = {
  id: 'telephones',
  title: 'Téléphones portables',
  level: 'check',
  why: 'Un portable est le plus souvent celui d’une personne.',
  todo: 'Retirez-le, sauf s’il est celui d’un service.',
  chapter: 'donnees-personnelles-le-principe-et-les-trois-cas',
  article: 'CRPA L. 312-1-2',
  judge: (profile) =>
    inColumns(
      profile,
      ['mobile'],
      (number) => `${count(number, 'téléphone portable', 'téléphones portables')}.`,
    ),
}
