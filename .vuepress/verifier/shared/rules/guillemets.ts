import { merge } from '../profile/tally.ts'
import type { Rule } from '../types.ts'
import { count, inFile } from './found.ts'

/** Quotes that are not written as RFC 4180 wants. */
export const rule: Rule = {
  id: 'guillemets',
  title: 'Guillemets',
  level: 'blocking',
  why: 'Un guillemet mal fermé avale les colonnes, ou les lignes, qui suivent.',
  todo: 'Entourez le champ de guillemets doubles, et doublez ceux qu’il contient.',
  chapter: 'exemple-trois-lignes-du-val-brunet',
  judge: ({ file: { faults } }) => [
    ...inFile(
      faults.unclosed,
      () => 'Un guillemet n’est jamais refermé : la suite du fichier n’a pas pu être lue.',
    ),
    ...inFile(
      merge([faults['bare-quote'], faults['after-quote']]),
      (number) => `${count(number, 'guillemet')} au milieu d’un champ, sans être doublé.`,
    ),
  ],
}
