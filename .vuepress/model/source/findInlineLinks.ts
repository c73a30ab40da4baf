import { findMatches } from '../../lib/findMatches.ts'

/** `[texte](adresse)` or `![texte](adresse)` that Markdown took for text. */
export interface InlineLink {
  isImage: boolean
  /** What is between the parentheses, spaces around left out. */
  address: string
  /** Offsets in the file of the first sign of the link, and of its address. */
  offset: number
  addressOffset: number
}

const OPENING_RE = /(!?)\[[^[\]\n]*\]\(/g
/** No address is longer, and no text is read again and again. */
const MAX_LENGTH = 400

/** Index after the parenthesis that closes the address, which may hold some itself: `(plan (1).pdf)`. */
const findEnd = (text: string, from: number): number | null => {
  let depth = 1
  const end = Math.min(text.length, from + MAX_LENGTH)
  for (let index = from; index < end; index += 1) {
    const sign = text[index]
    if (sign === '\n') return null
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (depth === 0) return index
  }
  return null
}

/**
 * Finds what was meant for links in the text that Markdown left.
 *
 * @param text - see `revealText`
 * @param start - offset in the file of its first sign
 */
export const findInlineLinks = (text: string, start: number): InlineLink[] =>
  findMatches(text, OPENING_RE).flatMap((match): InlineLink[] => {
    const from = match.index + match[0].length
    const end = findEnd(text, from)
    if (end === null) return []
    const written = text.slice(from, end)
    const address = written.trim()
    return address === '' || /[\x01\uFFFC]/.test(address)
      ? []
      : [
          {
            isImage: match[1] === '!',
            address,
            offset: start + match.index,
            addressOffset: start + from + written.length - written.trimStart().length,
          },
        ]
  })
