import type { TextRule } from '../checks/node/Rule.ts'
import { findReplacements, type Replacement } from '../checks/node/text/findReplacements.ts'

const FIX = 'Écrivez ’ ; la commande « npm run check -- --fix » le fait.'
const ALIKE = 'Ce signe n’est pas une apostrophe, bien qu’il lui ressemble.'

const replace = (): string => '’'

/** What French cuts before an apostrophe. */
const ELISIONS = '[cdjlmnst]|qu|aujourd|entr|grand|jusqu|lorsqu|presqu|prud|puisqu|quelqu|quoiqu'

// In the patterns: \x01 is a sign of Markdown, that a reader does not see.
const REPLACEMENTS: Replacement[] = [
  {
    pattern: /'(?<=\p{L}\x01*')(?=\x01*[\p{L}\p{N}«\uFFFC"“])/gu,
    replace,
    message: 'L’apostrophe est droite.',
    suggestion: FIX,
  },
  {
    // An accent without its letter, signs of other keyboards: no language writes them between two letters.
    pattern: /[´‛＇](?<=\p{Script=Latin}\x01*.)(?=\x01*\p{Script=Latin})/gu,
    replace,
    message: ALIKE,
    suggestion: FIX,
  },
  {
    // A quotation mark, a letter, a prime: they belong to words of other languages, such as « Qur‘an ».
    pattern: new RegExp(
      `[‘ʼ′](?<=(?<![\\p{L}\\p{N}])(?:${ELISIONS})\\x01*.)(?=\\x01*\\p{Script=Latin})`,
      'giu',
    ),
    replace,
    message: ALIKE,
    suggestion: FIX,
  },
]

/** Typographic apostrophes in prose: `l’État` and not `l'État`. */
export const apostrophes: TextRule = {
  isFrench: true,
  name: 'apostrophes',
  severity: 'warning',
  isEditorial: true,
  isMinor: true,
  scope: 'text',
  check: ({ page }) => findReplacements(page, REPLACEMENTS),
}
