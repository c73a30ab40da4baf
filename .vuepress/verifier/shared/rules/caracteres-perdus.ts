import type { Rule } from '../types.ts'
import { count, inColumns } from './found.ts'

/** Letters that were lost before this file was written. */
export const rule: Rule = {
  id: 'caracteres-perdus',
  title: 'Lettres perdues',
  level: 'blocking',
  why: 'Le losange « � » a remplacé la lettre d’origine : elle n’est plus dans le fichier.',
  todo: 'Repartez du fichier d’avant, et ouvrez-le avec le bon encodage.',
  chapter: 'ce-qu-un-csv-ne-dit-pas',
  judge: (profile) =>
    // Of two encodings, what is read as the other is not lost.
    profile.file.encoding?.isMixed
      ? []
      : inColumns(profile, ['lost'], (number) => `${count(number, 'cellule')} avec « � ».`),
}
