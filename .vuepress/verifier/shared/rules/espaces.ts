import type { Found, Rule } from '../types.ts'
import { count, inColumns } from './found.ts'

/** Spaces at the ends of a cell or two in a row, names of columns included. */
export const rule: Rule = {
  id: 'espaces',
  title: 'Espaces en trop',
  level: 'annoying',
  why: '« Gymnase Aubert » et « Gymnase Aubert  » sont deux valeurs pour un programme.',
  todo: 'Retirez les espaces au bord des cellules et les espaces doubles, ou prenez la copie réparée.',
  chapter: 'exemple-le-fichier-remis-en-ordre',
  isCertain: true,
  judge: (profile) => [
    ...profile.table.columns
      .filter(({ name }) => name !== name.trim() || / {2}/.test(name))
      .map(({ name, index }): Found => ({
        message: `Le nom de la colonne « ${name.trim()} » a des espaces en trop.`,
        column: index,
        count: 1,
        places: [{ line: profile.table.headerLine, value: name }],
      })),
    ...inColumns(
      profile,
      ['space'],
      (number) => `${count(number, 'cellule')} avec des espaces en trop.`,
    ),
  ],
}
