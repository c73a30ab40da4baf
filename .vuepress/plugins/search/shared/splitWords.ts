/** A word as written, and where it stands in the text (UTF-16 offsets). */
export interface Word {
  text: string
  start: number
  end: number
}

// An apostrophe separates: « l’eau » is two words, and the article is dropped later.
const WORD_RE = /[\p{L}\p{N}\p{M}]+/gu

/** The words of a text in reading order, in their original spelling. */
export const splitWords = (text: string): Word[] =>
  Array.from(text.matchAll(WORD_RE), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
