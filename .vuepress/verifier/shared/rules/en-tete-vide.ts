import type { Found, Rule } from '../types.ts'

/** Columns without a name. */
export const rule: Rule = {
  id: 'en-tete-vide',
  title: 'Colonnes sans nom',
  level: 'annoying',
  why: 'Une colonne sans nom ne peut être ni décrite, ni appelée par un programme.',
  todo: 'Nommez-la, ou supprimez-la si elle est vide.',
  chapter: 'nommer-les-colonnes-et-le-fichier',
  judge: ({ table: { columns, secondHeader, headerLine } }) =>
    secondHeader
      ? []
      : columns
          .filter(({ name }) => name.trim() === '')
          .map(({ index, filled }): Found => ({
            message: `La colonne ${index + 1} n’a pas de nom${filled === 0 ? ', ni de valeurs' : ''}.`,
            column: index,
            count: 1,
            places: [{ line: headerLine, value: '' }],
          })),
}
