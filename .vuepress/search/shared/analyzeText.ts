import { foldWord } from './foldWord.ts'
import { splitWords } from './splitWords.ts'
import { stemWord } from './stemWord.ts'
import { ACCENTED_WORDS, ELIDED_WORDS, STOP_WORDS } from './stopWords.ts'

/** Whether a folded word says nothing of the subject. */
export const isEmptyWord = (folded: string): boolean =>
  ELIDED_WORDS.has(folded) || STOP_WORDS.has(folded)

/** Whether a word as written says nothing of the subject: « mais » does not, « maïs » does. */
export const isEmptySpelling = (word: string, folded: string): boolean =>
  isEmptyWord(folded) && !ACCENTED_WORDS.has(word.normalize('NFC').toLowerCase())

// The same few thousand words come back all the time: in a page, in a site, from one query to the next.
const stems = new Map<string, string>()

/** The stem of a word as written, empty for a word of grammar. */
export const toStem = (word: string): string => {
  let stem = stems.get(word)
  if (stem === undefined) {
    const folded = foldWord(word)
    stem = isEmptySpelling(word, folded) ? '' : stemWord(folded)
    stems.set(word, stem)
  }
  return stem
}

/** The stem of a word as written: see `Language`. */
export type ReadWord = (word: string) => string

/** The stems of a text in reading order, words of grammar left out. The same for pages and for queries. */
export const analyzeText = (text: string, read: ReadWord = toStem): string[] =>
  splitWords(text)
    .map(({ text: word }) => read(word))
    .filter(Boolean)
