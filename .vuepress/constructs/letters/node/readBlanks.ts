/** A piece of a letter: words, or a blank for the reader to fill. */
export type LetterPiece = { text: string; isBlank: boolean }

const BLANK_RE = /\[([^[\]\n]{2,200})\]/g

/**
 * Finds the blanks of a text: what stands between brackets, as French forms write it.
 *
 * @returns the pieces in order; blanks without their brackets
 */
export const readBlanks = (text: string): LetterPiece[] => {
  const pieces: LetterPiece[] = []
  let position = 0
  for (const match of text.matchAll(BLANK_RE)) {
    if (match.index > position)
      pieces.push({ text: text.slice(position, match.index), isBlank: false })
    pieces.push({ text: match[1]!, isBlank: true })
    position = match.index + match[0].length
  }
  if (position < text.length) pieces.push({ text: text.slice(position), isBlank: false })
  return pieces
}
