import type { Rule } from '../types.ts'
import { ofFile } from './found.ts'

/** A byte order mark before an UTF-8 text. */
export const rule: Rule = {
  id: 'marque-d-ordre',
  title: 'Marque d’ordre des octets',
  level: 'check',
  why: 'Trois octets invisibles précèdent l’en-tête (BOM) : certains programmes les prennent pour le début du premier nom de colonne.',
  todo: 'Enregistrez en UTF-8 sans BOM, ou prenez la copie réparée.',
  chapter: 'regler-le-fichier-csv',
  isCertain: true,
  judge: ({ file: { encoding } }) =>
    encoding?.name === 'utf-8' && encoding.hasMark
      ? ofFile('Le fichier commence par une marque d’ordre des octets (BOM).')
      : [],
}
