/**
 * `[` open at a time, from one blank line to the next. markdown-it looks for the end of each inside of the
 * others, down to its `maxNesting`: brackets inside of more are no link.
 */
const MAX_OPEN = 50

const BRACKET_RE = /\\?[[\]]/g

/**
 * Finds the brackets that are too many, one for a passage.
 *
 * @param content - the whole file
 * @param bodyStart - offset of the first character after the front matter
 * @returns the offset of the first of each passage
 */
export const findExcesses = (content: string, bodyStart: number): number[] => {
  const excesses: number[] = []
  let open = 0
  let offset = bodyStart
  for (const line of content.slice(bodyStart).split(/(?<=\n)/)) {
    if (line.trim() === '') open = 0
    for (const { 0: sign, index } of line.matchAll(BRACKET_RE)) {
      if (sign.startsWith('\\')) continue
      if (sign === ']') open = Math.max(0, open - 1)
      else {
        open += 1
        if (open === MAX_OPEN + 1) excesses.push(offset + index)
      }
    }
    offset += line.length
  }
  return excesses
}
