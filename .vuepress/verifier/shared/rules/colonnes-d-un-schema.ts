import { recognizeSchema } from '../schemas/recognizeSchema.ts'
import type { Found, Rule } from '../types.ts'

/** Columns that a known schema names otherwise. */
export const rule: Rule = {
  id: 'colonnes-d-un-schema',
  title: 'Colonnes qu’un schéma nomme autrement',
  level: 'check',
  why: 'Avec les mêmes noms, mille fichiers s’assemblent sans travail.',
  todo: 'Reprenez le nom exact du schéma, puis contrôlez le fichier avec lui.',
  chapter: 's-appuyer-sur-un-schema',
  judge: ({ table: { header, headerLine } }) => {
    const { schema, renamed } = recognizeSchema(header) ?? { renamed: [] }
    return renamed.map(([index, name]): Found => ({
      message: `Le schéma « ${schema!.title} » nomme cette colonne « ${name} ».`,
      column: index,
      count: 1,
      places: [{ line: headerLine, value: header[index]!.trim() }],
    }))
  },
}
