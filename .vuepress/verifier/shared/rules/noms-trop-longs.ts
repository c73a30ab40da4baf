import type { Found, Rule } from '../types.ts'

/** Longest name that data.gouv.fr makes a table with. */
const LONGEST = 63

/** Names of more than 63 signs. */
export const rule: Rule = {
  id: 'noms-trop-longs',
  title: 'Noms de colonnes trop longs',
  level: 'annoying',
  why: 'Au-delà de 63 caractères, data.gouv.fr ne produit pas de table.',
  todo: 'Raccourcissez le nom, et mettez l’explication dans la documentation.',
  chapter: 'nommer-les-colonnes-et-le-fichier',
  judge: ({ table: { columns, headerLine } }) =>
    columns
      .filter(({ name }) => name.trim().length > LONGEST)
      .map(({ name, index }): Found => ({
        message: `Le nom de la colonne ${index + 1} compte ${name.trim().length} caractères.`,
        column: index,
        count: 1,
        places: [{ line: headerLine, value: `${name.trim().slice(0, 60)}…` }],
      })),
}
