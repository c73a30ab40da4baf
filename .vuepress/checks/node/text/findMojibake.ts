import { findMatches } from '../../../lib/findMatches.ts'

/** Letters that Windows-1252 gives to the bytes 0x80–0x9F, in their order; five bytes have none. */
const HIGH_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const toByte = (sign: string): number => {
  const index = HIGH_LETTERS.indexOf(sign)
  return index < 0 ? sign.charCodeAt(0) : 0x80 + index
}

/**
 * Sequences that UTF-8 makes of one sign and that Windows-1252 shows as two or three: `Ã©` for `é`,
 * `â€™` for `’`. The no-break space of `Ã ` may have become an ordinary one on the way.
 */
const SEQUENCE_RE = new RegExp(
  [
    `[\\u00C2-\\u00C5][\\u0080-\\u00BF${HIGH_LETTERS}]`,
    `[\\u00E2\\u00EF][\\u0080-\\u00BF${HIGH_LETTERS}]{2}`,
    `\\u00F0[\\u0080-\\u00BF${HIGH_LETTERS}]{3}`,
    `(?<=\\p{Ll})\\u00C3 {1,2}(?=[^\\s])`,
    `(?<=[\\p{L}\\p{N})»])\\u00C2 (?=[:;!?»])`,
    `[\\u0080-\\u009F]`,
  ].join('|'),
  'gu',
)

const decode = (sequence: string, next: string): string | null => {
  if (/^[\u0080-\u009F]$/.test(sequence)) {
    const letter = HIGH_LETTERS[sequence.charCodeAt(0) - 0x80]!
    return letter === sequence ? null : letter
  }
  if (/^Ã +$/.test(sequence)) return /[.,)]/.test(next) ? 'à' : 'à '
  if (sequence === 'Â ') return '\u00A0'
  try {
    const bytes = Uint8Array.from(sequence, toByte)
    const sign = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /[\u0080-\u009F]/.test(sign) ? null : sign
  } catch {
    return null
  }
}

/** A piece of text whose bytes were read twice, and what it stood for. */
export interface Mojibake {
  index: number
  written: string
  meant: string
}

/**
 * Finds text that was read in Windows-1252 while it was UTF-8 (`crÃ©Ã©`), and the codes of
 * Windows-1252 that were kept as they are (U+0092 for `’`). Only what gives a valid sign is taken.
 */
export const findMojibake = (text: string): Mojibake[] =>
  findMatches(text, SEQUENCE_RE).flatMap(({ 0: written, index }) => {
    const meant = decode(written, text[index + written.length] ?? '')
    return meant === null ? [] : [{ index, written, meant }]
  })
