import type { Rule } from '../types.ts'

/** A header of two lines. */
export const rule: Rule = {
  id: 'en-tete-sur-deux-lignes',
  title: 'En-tête sur deux lignes',
  level: 'blocking',
  why: 'La seconde ligne est lue comme des données, et les colonnes sans nom se confondent.',
  todo: 'Réunissez les deux lignes en un seul nom par colonne.',
  chapter: 'nommer-les-colonnes-et-le-fichier',
  judge: ({ table: { secondHeader } }) =>
    secondHeader
      ? [{ count: 1, places: [secondHeader], message: 'L’en-tête occupe deux lignes.' }]
      : [],
}
