import { merge } from '../profile/tally.ts'
import type { Rule } from '../types.ts'
import { count, inColumns, inFile, share } from './found.ts'

/** Quotes that are not written as RFC 4180 wants, and apostrophes in their place. */
export const rule: Rule = {
  id: 'guillemets',
  title: 'Guillemets',
  level: 'blocking',
  why: 'Un guillemet mal fermé avale les colonnes, ou les lignes, qui suivent.',
  todo: 'Entourez le champ de guillemets doubles, et doublez ceux qu’il contient.',
  chapter: 'exemple-trois-lignes-du-val-brunet',
  judge: (profile) => [
    ...inFile(
      profile.file.faults.unclosed,
      () => 'Un guillemet n’est jamais refermé : la suite du fichier n’a pas pu être lue.',
    ),
    ...inFile(
      merge([profile.file.faults['bare-quote'], profile.file.faults['after-quote']]),
      (number) => `${count(number, 'guillemet')} au milieu d’un champ, sans être doublé.`,
    ),
    ...inColumns(
      profile,
      ['apostrophes'],
      (number) => `${count(number, 'cellule')} entre apostrophes, que le CSV ne connaît pas.`,
      (column) => share(column, ['apostrophes']) >= 0.5,
    ),
  ],
}
