import { isEmptySpelling, toStem } from './analyzeText.ts'
import { ENGLISH_QUESTION_WORDS, ENGLISH_STOP_WORDS } from './englishWords.ts'
import { findConjugated } from './findConjugated.ts'
import { findWordFamily } from './findWordFamily.ts'
import { foldWord } from './foldWord.ts'
import { stemWord } from './stemWord.ts'
import { QUESTION_WORDS } from './stopWords.ts'

/** Language of a site, that its index carries. */
export type SearchLang = 'fr' | 'en'

/** What the search knows of the words of a language. */
export interface Language {
  /** Whether a word says nothing of the subject, as written and folded. */
  isEmpty: (word: string, folded: string) => boolean
  /** Whether a folded word only asks. */
  isQuestion: (folded: string) => boolean
  /** What is in a folded query that asks what something is. */
  definition: RegExp
  /** Stem of a folded word. */
  stem: (folded: string) => string
  /** Stem of a word as written, empty for a word of grammar. */
  toStem: (word: string) => string
  /** A key that the words of one family share, from a stem. */
  family: (stem: string) => string
  conjugate: typeof findConjugated
}

const FRENCH: Language = {
  isEmpty: isEmptySpelling,
  isQuestion: (folded) => QUESTION_WORDS.has(folded),
  // « Qu’est-ce que je dois » asks for something else.
  definition:
    /\b(?:c\W?(?:est)? ?[kq]u?oi|qu\W?est\W+ce\W+qu(?!i|e?\W+(?:je?|on|l.on|nous|vous)\b)|veut dire|signifi(?:e|ent|cation)\b|definitions?\b)/,
  stem: stemWord,
  toStem,
  family: findWordFamily,
  conjugate: findConjugated,
}

const isEmptyEnglish = (folded: string): boolean => ENGLISH_STOP_WORDS.has(folded)

/** Words are found as they are written, by their beginning, and with typing errors. */
const ENGLISH: Language = {
  isEmpty: (_word, folded) => isEmptyEnglish(folded),
  isQuestion: (folded) => ENGLISH_QUESTION_WORDS.has(folded),
  definition: /what is/,
  stem: (folded) => folded,
  toStem: (word) => {
    const folded = foldWord(word)
    return isEmptyEnglish(folded) ? '' : folded
  },
  family: (stem) => stem,
  conjugate: () => [],
}

export const LANGUAGES: Readonly<Record<SearchLang, Language>> = { fr: FRENCH, en: ENGLISH }
