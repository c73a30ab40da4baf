/** What markdown-it does not read beyond some number. */
export type ExcessKind = 'bracket' | 'depth'

/**
 * markdown-it stops at its `maxNesting`, a hundred levels: what a line opens beyond fifty lists, of two
 * levels each, is lost without a word, and brackets inside of as many others are no link.
 * All else it reads in a time that grows as the text does.
 */
const LIMITS: Readonly<Record<ExcessKind, number>> = {
  /** `[` open at a time, from one blank line to the next. */
  bracket: 50,
  /** Quotations and lists that a line opens. */
  depth: 50,
}

/** Something that is beyond a limit. */
export interface Excess {
  kind: ExcessKind
  /** Offset in the file of the first sign that is too much. */
  offset: number
}

const CONTAINER_RE = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y
const BRACKET_RE = /\\?[[\]]/g

/** End of the last mark that may open a quotation or a list; null when there are no more than that. */
const findDepth = (line: string): number | null => {
  let depth = 0
  let limit = 0
  CONTAINER_RE.lastIndex = 0
  while (CONTAINER_RE.test(line)) {
    depth += 1
    if (depth > LIMITS.depth) return limit
    limit = CONTAINER_RE.lastIndex
  }
  return null
}

/**
 * Finds where each kind of excess begins, once for a passage and once for a page.
 *
 * @param content - the whole file
 * @param bodyStart - offset of the first character after the front matter
 */
export const findExcesses = (content: string, bodyStart: number): Excess[] => {
  const excesses: Excess[] = []
  let isDeep = false
  let open = 0
  let offset = bodyStart
  for (const line of content.slice(bodyStart).split(/(?<=\n)/)) {
    if (line.trim() === '') open = 0
    const depth = isDeep ? null : findDepth(line)
    if (depth !== null) {
      isDeep = true
      excesses.push({ kind: 'depth', offset: offset + depth })
    }
    for (const { 0: sign, index } of line.matchAll(BRACKET_RE)) {
      if (sign.startsWith('\\')) continue
      if (sign === ']') open = Math.max(0, open - 1)
      else {
        open += 1
        if (open === LIMITS.bracket + 1) excesses.push({ kind: 'bracket', offset: offset + index })
      }
    }
    offset += line.length
  }
  return excesses
}
