import type { Column } from '../profile/types.ts'
import type { Rule } from '../types.ts'
import { count, inColumns } from './found.ts'

/** A measure is rarely so great: from here on it is a number that names something. */
const IDENTIFIER = /E\+?(?:9|[1-9]\d)$/i

const isIdentifier = ({ role, forms }: Column): boolean =>
  (role !== undefined && ['siret', 'siren', 'id', 'phone'].includes(role)) ||
  (forms.scientific?.places ?? []).some(({ value }) => IDENTIFIER.test(value))

/** Identifiers that a spreadsheet wrote as 2,18E+13. */
export const rule: Rule = {
  id: 'notation-scientifique',
  title: 'Notation scientifique',
  level: 'blocking',
  why: 'Le tableur a arrondi le numéro : ses derniers chiffres ne sont plus dans le fichier.',
  todo: 'Repartez de la source, et importez la colonne comme du texte.',
  chapter: 'exemple-quatre-releves-quatre-degats',
  judge: (profile) =>
    inColumns(
      profile,
      ['scientific'],
      (number) => `${count(number, 'numéro')} en notation scientifique.`,
      isIdentifier,
    ),
}
