import type { Rule } from '../types.ts'
import { count, inColumns, isNumeric } from './found.ts'

/** Decimal commas in a column of numbers. */
export const rule: Rule = {
  id: 'virgule-decimale',
  title: 'Virgule décimale',
  level: 'annoying',
  why: '« 1050,5 » est du texte pour la plupart des programmes, ou deux colonnes.',
  todo: 'Écrivez le point : « 1050.5 ».',
  chapter: 'regler-le-fichier-csv',
  judge: (profile) =>
    inColumns(
      profile,
      ['comma'],
      (number) => `${count(number, 'nombre')} avec une virgule décimale.`,
      // Where commas part thousands, « 12,345 » may be twelve thousand.
      (column) => isNumeric(column) && !column.forms['comma-grouped'],
    ),
}
