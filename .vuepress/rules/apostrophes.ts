import type { PageRule } from '../checks/node/Rule.ts'
import { findReplacements } from '../checks/node/text/findReplacements.ts'

/** Typographic apostrophes in prose: `l’État` and not `l'État`. */
export const apostrophes: PageRule = {
  isFrench: true,
  name: 'apostrophes',
  severity: 'warning',
  isEditorial: true,
  isMinor: true,
  scope: 'page',
  check: ({ page }) =>
    findReplacements(page, [
      {
        pattern: /'(?<=\p{L}\x01*')(?=\x01*[\p{L}\p{N}«\uFFFC"“])/gu,
        replace: () => '’',
        message: 'L’apostrophe est droite.',
        suggestion: 'Écrivez ’ ; la commande « npm run check -- --fix » le fait.',
      },
      {
        // An accent without its letter, a quotation mark, a prime: what keyboards and pastes put there.
        pattern: /[´‘ʼ′‛＇](?<=\p{L}\x01*.)(?=\x01*\p{L})/gu,
        replace: () => '’',
        message: 'Ce signe n’est pas une apostrophe, bien qu’il lui ressemble.',
        suggestion: 'Écrivez ’ ; la commande « npm run check -- --fix » le fait.',
      },
    ]),
}
