import type { Rule } from '../types.ts'
import { ofFile } from './found.ts'

/** No encoding reads all of the text. */
export const rule: Rule = {
  id: 'encodage-mele',
  title: 'Encodages mêlés',
  level: 'blocking',
  why: 'Aucun réglage ne lit toutes les lettres : deux fichiers d’encodages différents ont été mis bout à bout.',
  todo: 'Reprenez les fichiers d’origine, mettez chacun en UTF-8, puis assemblez-les.',
  chapter: 'ce-qu-un-csv-ne-dit-pas',
  judge: ({ file: { encoding } }) =>
    encoding?.isMixed ? ofFile('Le fichier mêle de l’UTF-8 et un autre encodage.') : [],
}
