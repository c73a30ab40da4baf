import { toStem, type ReadWord } from './analyzeText.ts'

const SPACE = 32
const LAST_ASCII = 127

/** The letter that a word begins with, in lower case; above ASCII it may be folded into another. */
const initialOf = (word: string): number | undefined => {
  const code = word.charCodeAt(0)
  if (code > LAST_ASCII) return undefined
  return code >= 65 && code <= 90 ? code + SPACE : code
}

/**
 * Reads the words of a text that may have one of some stems; the others are read as words of grammar. A stem keeps
 * the first letter of its word, and most words are put aside by it without more work.
 */
export const readWanted = (stems: Iterable<string>, read: ReadWord = toStem): ReadWord => {
  const initials = new Set(Array.from(stems, (stem) => stem.charCodeAt(0)))
  return (word) => {
    const initial = initialOf(word)
    return initial === undefined || initials.has(initial) ? read(word) : ''
  }
}
