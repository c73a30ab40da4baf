/** A word as written, and where it stands in the text (UTF-16 offsets). */
export interface Word {
  text: string
  start: number
  end: number
}

const LETTER = String.raw`[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]`
const ALONE = String.raw`(?<!${LETTER})`
// A citation has hyphens that do not break.
const HYPHEN = String.raw`[-\u2011]`
const NOT_JOINED = String.raw`(?!${LETTER})`

/**
 * What is one word, the first that fits:
 * - an article of law (L. 321-1, L321-1, L3211, R. 112 A-3, R.* 343-4, 321-1), but not a date (2026-02-03);
 * - initials (C.A.D.A.);
 * - « aujourd’hui »;
 * - a number cut in thousands (10 000);
 * - letters and digits, with the electronic address that they begin, which says nothing of the words that it
 *   is made of. An apostrophe separates: « l’eau » is two words, and the article is dropped later.
 */
const SPECIAL = [
  String.raw`[LRDAlrda](?:\.\s?|(?=\d)|\s(?=\d+${HYPHEN})|\.?\s?\*\s?)\d{3,4}(?:${HYPHEN}\d+)*(?:\s?(?:[A-Z]|[a-z](?=${HYPHEN}\d))(?:${HYPHEN}\d+)*)?${NOT_JOINED}`,
  String.raw`(?!\d{4}-\d\d-\d\d)\d{3,4}(?:${HYPHEN}\d+)+${NOT_JOINED}`,
  String.raw`(?:\p{L}\.){2,}(?:\p{L}${NOT_JOINED})?`,
  String.raw`\d{1,3}(?:[ \u00A0\u202F]\d{3})+${NOT_JOINED}`,
  String.raw`[Aa]ujourd['’]hui${NOT_JOINED}`,
].join('|')

/** How what is not plain letters and digits begins: nearly every word is put aside without more work. */
const SPECIAL_START = String.raw`(?=[LRDAlrda][.\s*\d]|\d|\p{L}\.|[Aa]uj)`

const PLAIN = String.raw`${LETTER}+(?:(?:[._+\-]${LETTER}+){0,6}@${LETTER}+(?:[.\-]${LETTER}+){1,6})?`

const WORD_RE = new RegExp(`${SPECIAL_START}${ALONE}(?:${SPECIAL})|${PLAIN}`, 'gu')

/** The words of a text in reading order, in their original spelling. */
export const splitWords = (text: string): Word[] => {
  const words: Word[] = []
  WORD_RE.lastIndex = 0
  for (let match = WORD_RE.exec(text); match; match = WORD_RE.exec(text)) {
    const { 0: word, index } = match
    words.push({ text: word, start: index, end: index + word.length })
  }
  return words
}

/** Whether a folded word is the number of an article of law, with its letter: `l3211`. */
export const isReference = (word: string): boolean => /^[lrda]\d{3}/.test(word)
