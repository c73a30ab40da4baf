import type { Rule } from '../types.ts'
import { count, inColumns } from './found.ts'

/** UTF-8 that was read as Windows-1252 and written again. */
export const rule: Rule = {
  id: 'double-encodage',
  title: 'Accents encodés deux fois',
  level: 'blocking',
  why: '« Ã© » à la place de « é » : le fichier a été lu avec le mauvais encodage, puis enregistré.',
  todo: 'Rouvrez le fichier d’avant en indiquant UTF-8 ; ne corrigez pas les lettres à la main.',
  chapter: 'regler-le-fichier-csv',
  judge: (profile) =>
    inColumns(
      profile,
      ['double-encoded'],
      (number) => `${count(number, 'cellule')} aux accents cassés.`,
    ),
}
