import type { Rule } from '../types.ts'
import { isDates } from './dates.ts'
import { count, inColumns, isNumeric } from './found.ts'

/** Words and signs in the place of an empty cell. */
export const rule: Rule = {
  id: 'faux-vides',
  title: 'Faux vides',
  level: 'annoying',
  why: '« NC » et « - » sont des pièges pour qui calcule une moyenne ou compte les réponses.',
  todo: 'Videz la cellule ; si la raison compte, ajoutez une colonne de statut.',
  chapter: 'dire-ce-qui-manque',
  judge: (profile) =>
    inColumns(
      profile,
      ['false-empty', 'maybe-empty'],
      (number) =>
        `${count(number, 'cellule')} qui disent « rien » avec un mot ou un signe.`.replace(
          /^1 cellule qui disent/,
          '1 cellule qui dit',
        ),
      // « inconnue » is a value of a column of states, and NA the code of a country.
      (column) => column.forms['false-empty'] !== undefined || isNumeric(column) || isDates(column),
    ),
}
