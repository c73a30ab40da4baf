import type { Found, Rule } from '../types.ts'

/** What the chosen schema asks for and the table does not do. */
export const rule: Rule = {
  id: 'schema',
  title: 'Écarts au schéma choisi',
  level: 'blocking',
  why: 'Un fichier qui suit son schéma se contrôle et s’assemble par programme.',
  todo: 'Corrigez colonne par colonne, puis recommencez.',
  chapter: 's-appuyer-sur-un-schema',
  judge: ({ table: { schema, header } }) =>
    (schema?.issues ?? []).map(({ message, column, count, places }): Found => {
      const index = header.indexOf(column ?? '')
      return { message, count, places, ...(index >= 0 && { column: index }) }
    }),
}
