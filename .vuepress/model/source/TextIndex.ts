/** A place that an editor can go to. Both numbers start at 1. */
export interface Place {
  line: number
  column: number
}

/** Where the lines of a text start, to turn offsets into lines and columns. */
export interface TextIndex {
  readonly lineStarts: readonly number[]
}

/** Reads the starts of lines; `\r\n`, `\n` and `\r` end a line, as in Markdown. */
export const indexText = (content: string): TextIndex => {
  const lineStarts = [0]
  for (const match of content.matchAll(/\r\n|\n|\r/g))
    lineStarts.push(match.index + match[0].length)
  return { lineStarts }
}

/** Line and column of an offset. An offset outside of the text goes to its nearest end. */
export const locate = ({ lineStarts }: TextIndex, offset: number): Place => {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lineStarts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: Math.max(0, offset - lineStarts[low]!) + 1 }
}
