import { foldText } from '../../lib/foldText.ts'
import { foldWord } from './foldWord.ts'
import { LANGUAGES, type Language } from './language.ts'
import { splitWords } from './splitWords.ts'

/** Words read of a query: who pastes a whole message asks by its beginning. */
const MAX_WORDS = 30

/** One word of a query that counts. */
export interface QueryTerm {
  /** As the reader wrote it. */
  word: string
  folded: string
  stem: string
  /** Still being typed, perhaps: its beginning is enough. */
  isLast: boolean
}

interface QueryWord {
  word: string
  folded: string
}

const readWords = (query: string): QueryWord[] =>
  splitWords(query.normalize('NFC'))
    .slice(0, MAX_WORDS)
    .map(({ text }) => ({ word: text, folded: foldWord(text) }))

const dropEmpty = (words: readonly QueryWord[], language: Language): QueryWord[] =>
  words.filter(({ word, folded }) => !language.isEmpty(word, folded))

/** Whether a query asks what something is. */
export const asksDefinition = (query: string, language: Language = LANGUAGES.fr): boolean =>
  language.definition.test(foldText(query))

/** Whether a query is one word: it may ask what that is. « Comment pseudonymiser » does not. */
export const isOneWord = (query: string, language: Language = LANGUAGES.fr): boolean =>
  dropEmpty(readWords(query), language).length === 1

/**
 * The words of a query that carry meaning, in order, each once.
 * Question words go as well, unless nothing would be left; then grammar words stay too.
 */
export const analyzeQuery = (query: string, language: Language = LANGUAGES.fr): QueryTerm[] => {
  const words = readWords(query)
  const filled = dropEmpty(words, language)
  const meaningful = filled.filter(({ folded }) => !language.isQuestion(folded))
  const kept = [meaningful, filled, words].find((list) => list.length > 0) ?? []
  const last = words.at(-1)
  const terms = new Map<string, QueryTerm>()
  for (const { word, folded } of kept) {
    const stem = language.stem(folded)
    const isLast = folded === last?.folded
    terms.set(stem, { word, folded, stem, isLast: isLast || (terms.get(stem)?.isLast ?? false) })
  }
  return [...terms.values()]
}
