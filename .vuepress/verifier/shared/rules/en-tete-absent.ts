import type { Rule } from '../types.ts'
import { ofFile } from './found.ts'

/** Values, and no names: years can be names. */
const VALUE = /^(?:-?\d+[.,]\d+|\d{5,}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,3})$/

/** A first line of values. */
export const rule: Rule = {
  id: 'en-tete-absent',
  title: 'En-tête absent',
  level: 'blocking',
  why: 'Sans noms, personne ne sait ce que disent les colonnes, et la première ligne est perdue.',
  todo: 'Ajoutez une première ligne avec un nom par colonne.',
  chapter: 'nommer-les-colonnes-et-le-fichier',
  judge: ({ table: { header } }) => {
    const names = header.map((name) => name.trim()).filter(Boolean)
    const values = names.filter((name) => VALUE.test(name))
    return values.length > 0 && values.length * 2 >= names.length
      ? ofFile(
          `La première ligne contient des valeurs (${values.slice(0, 3).join(', ')}), pas des noms de colonnes.`,
        )
      : []
  },
}
