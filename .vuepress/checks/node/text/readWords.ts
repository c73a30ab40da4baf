import { OPAQUE, type ProseBlock } from '../../../model/page/ProseBlock.ts'

/** A word of a block of prose. */
export interface ProseWord {
  /** Accents composed and letters untied, whatever the file does. */
  word: string
  /** Offset in the file. */
  offset: number
  /** Whether it opens the block or a sentence, where a capital says nothing. */
  opensSentence: boolean
  /** Whether it is cut short by a point that ends no sentence: « règl. (UE) », « ord. 2021-1310 ». */
  isShortened: boolean
}

const TOKEN_RE = /[^\s\x01/|]+/g
const WORD_RE = /^[\p{L}\p{M}]+(?:[’'\u2011-][\p{L}\p{M}]+)*$/u
const POINT_RE = /^\.(?:[,;:)\]]|[ \u00A0\u202F]+(?:[\p{Ll}\d(:;]|\p{Lu}\.)|\.)/u
/** Longest word that people cut so, in signs. */
const MAX_SHORTENED = 7
const OPENS_RE = /(?:^|[.!?:…•→—–(«“"])[\s\x01«“"(]*$/

/**
 * Words in the sense of a dictionary. What holds a digit, a dot, an arobase or an underscore is a
 * name of file, of field or of site, and what touches code belongs to it.
 */
export const readWords = ({ start, text }: ProseBlock): ProseWord[] => {
  const words: ProseWord[] = []
  for (const { 0: token, index } of text.matchAll(TOKEN_RE)) {
    if (token.includes(OPAQUE)) continue
    const isWhole = WORD_RE.test(token)
    const lead = isWhole ? 0 : /^[^\p{L}\d@#_]*/u.exec(token)![0].length
    // Up to the last letter, found from the end: the shortest way through a long run of other signs.
    const word = isWhole ? token : (/^[\s\S]*[\p{L}\p{M}\d_]/u.exec(token.slice(lead))?.[0] ?? '')
    if (!isWhole && !WORD_RE.test(word)) continue
    const opensSentence = OPENS_RE.test(text.slice(Math.max(0, index + lead - 8), index + lead))
    const end = index + lead + word.length
    words.push({
      word: word.normalize('NFC').replace(/[\uFB00-\uFB06]/g, (tied) => tied.normalize('NFKC')),
      offset: start + index + lead,
      opensSentence: opensSentence || index + lead < 1,
      isShortened: word.length <= MAX_SHORTENED && POINT_RE.test(text.slice(end, end + 8)),
    })
  }
  return words
}
