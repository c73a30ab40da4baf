import { cutShort } from '../profile/tally.ts'
import { toKey } from '../profile/toKey.ts'
import type { Found, Rule } from '../types.ts'

/** Names with spaces, accents or other signs. Capitals are those of several schemas. */
export const rule: Rule = {
  id: 'noms-de-colonnes',
  title: 'Noms de colonnes',
  level: 'annoying',
  why: 'Espaces, accents et signes obligent à mettre le nom entre guillemets, et se perdent d’un logiciel à l’autre.',
  todo: 'Écrivez le nom sans accent ni espace, avec « _ » pour lier les mots.',
  chapter: 'nommer-les-colonnes-et-le-fichier',
  judge: ({ table: { columns, headerLine } }) =>
    columns
      .filter(({ name }) => name.trim() !== '' && /[^\w.:-]/.test(name.trim()))
      .map(({ name, index }): Found => ({
        message: `« ${cutShort(name.trim())} » s’écrirait « ${cutShort(toKey(name))} ».`,
        column: index,
        count: 1,
        places: [{ line: headerLine, value: name.trim() }],
      })),
}
