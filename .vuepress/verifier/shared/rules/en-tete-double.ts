import type { Found, Rule } from '../types.ts'

/** Two columns of the same name. */
export const rule: Rule = {
  id: 'en-tete-double',
  title: 'Colonnes de même nom',
  level: 'blocking',
  why: 'Un programme n’en garde qu’une, sans prévenir.',
  todo: 'Donnez un nom à chacune.',
  chapter: 'nommer-les-colonnes-et-le-fichier',
  judge: ({ table: { columns, headerLine } }) => {
    const seen = new Map<string, number>()
    return columns.flatMap(({ name, key, index }): Found[] => {
      const first = seen.get(key)
      if (key === '' || first === undefined) {
        seen.set(key, index)
        return []
      }
      return [
        {
          message: `La colonne ${index + 1}, « ${name.trim()} », porte le nom de la colonne ${first + 1}.`,
          column: index,
          count: 1,
          places: [{ line: headerLine, value: name.trim() }],
        },
      ]
    })
  },
}
