import type { WordRule } from '../checks/node/Rule.ts'
import type { LoadDictionary } from '../checks/node/text/Dictionary.ts'
import { findReplacements, type Replacement } from '../checks/node/text/findReplacements.ts'
import { restoreCapital } from '../checks/node/text/restoreCapital.ts'

/** What follows « À » at the start of a sentence, and never the verb « a ». */
const AFTER_A = [
  'bientôt',
  'ce',
  'cet',
  'cette',
  'ces',
  'chaque',
  'compter',
  'condition',
  'côté',
  'défaut',
  'distinguer',
  'droite',
  'éviter',
  'faire',
  'gauche',
  'jour',
  'la',
  'lire',
  'mesure',
  'moins',
  'noter',
  'nouveau',
  'partir',
  'présent',
  'propos',
  'quel',
  'quelle',
  'quels',
  'quelles',
  'qui',
  'quoi',
  'retenir',
  'savoir',
  'signaler',
  'terme',
  'titre',
  'travers',
  'vérifier',
  'voir',
  'vous',
]

const WORD_RE = /(?<![\p{L}\p{N}.-])[AEO]\p{Ll}{2,40}(?!\p{L}|[\w./-]*_|\d)/gu

/** What precedes the first word of a sentence, where a capital says nothing of the word. */
const OPENS_RE = /(?:^|[.!?…:«“(])[\s\x01]*$/

const restoreWords = (loadDictionary: LoadDictionary): Replacement => ({
  pattern: WORD_RE,
  replace: (source, { index }, { text }) =>
    restoreCapital(
      source,
      OPENS_RE.test(text.slice(Math.max(0, index - 12), index)),
      loadDictionary,
    ),
  message: 'Cette capitale prend un accent.',
  suggestion: 'Écrivez-le ; la commande « npm run check -- --fix » le fait.',
})

const RESTORE_A: Replacement = {
  pattern: new RegExp(
    `(?<=^[\\x01\\s]{0,40}|[.!?…]\\x01{0,40}\\s{1,4}|«\\s{0,4})A(?=\\x01* (?:l['’]|(?:${AFTER_A.join('|')})(?!\\p{L})))`,
    'gu',
  ),
  replace: () => 'À',
  message: 'Cette capitale prend un accent.',
  suggestion: 'Écrivez À ; la commande « npm run check -- --fix » le fait.',
  // In a cell, « A la charge de… » may be the verb.
  except: ['cell'],
}

/** Accents on capitals: « État », « À partir de ». */
export const capitals: WordRule = {
  isFrench: true,
  name: 'capitales-accentuees',
  severity: 'warning',
  isEditorial: true,
  isMinor: true,
  scope: 'words',
  checkText: ({ page }) => findReplacements(page, [RESTORE_A]),
  check: ({ page, vocabulary: { loadDictionary } }) =>
    findReplacements(page, [restoreWords(loadDictionary)]),
}
