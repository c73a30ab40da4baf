/** A word as written, and where it stands in the text (UTF-16 offsets). */
export interface Word {
  text: string
  start: number
  end: number
}

// An apostrophe separates: « l’eau » is two words, and the article is dropped later.
// The number of an article of law is one word, however it is written: « L. 321-1 », « l321-1 », « R.* 343-4 ».
const WORD_RE =
  /[LRD]\.?\s?\*?\s?\d{1,4}(?:[-\u2011]\d{1,3})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/giu
const REFERENCE_RE = /^[lrd]\d+-/

/** Whether a folded word is the number of an article of law. */
export const isReference = (word: string): boolean => REFERENCE_RE.test(word)

const simplifyReference = (word: string): string =>
  /\d[-\u2011]\d/.test(word) ? word.replace(/[.*\s]/g, '').replaceAll('\u2011', '-') : word

/** The words of a text in reading order, in their original spelling. */
export const splitWords = (text: string): Word[] =>
  Array.from(text.matchAll(WORD_RE), (match) => ({
    text: simplifyReference(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
