import { MARK, OPAQUE } from './collectBlocks.ts'

/**
 * Where micromark, which reads Markdown for the rules, takes a time that grows as the square of the text:
 * emphasis that nothing closes, comments and declarations that nothing ends, and quotations or lists one
 * inside the other, thousands of which also exhaust the stack. This is the one place that bounds them.
 */
const MAX_EMPHASES = 1000
const MAX_COMMENTS = 100
const MAX_DEPTH = 50

/** Something that is beyond a limit. */
export interface Excess {
  kind: 'emphasis' | 'comment' | 'depth'
  /** Offset of the first sign that is not read as Markdown. */
  offset: number
}

const CONTAINER_RE = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y
const SIGN_RE = /\*+|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])|<[!?]/gu

/** Hides the quotations and lists that a line opens inside of fifty others. */
const limitDepth = (line: string): { line: string; at: number | null } => {
  let depth = 0
  let end = 0
  let at: number | null = null
  CONTAINER_RE.lastIndex = 0
  while (CONTAINER_RE.test(line)) {
    end = CONTAINER_RE.lastIndex
    depth += 1
    if (depth === MAX_DEPTH) at = end
  }
  if (at === null || at === end) return { line, at: null }
  return { line: line.slice(0, at) + OPAQUE.repeat(end - at) + line.slice(end), at }
}

/**
 * Hides the signs of Markdown that are beyond any page's need, sign for sign: offsets stay true.
 * Signs are counted from one blank line to the next; no emphasis goes beyond.
 */
export const limitMarkdown = (source: string): { text: string; excesses: Excess[] } => {
  const excesses: Excess[] = []
  const counts = { emphasis: 0, comment: 0 }
  const limits = { emphasis: MAX_EMPHASES, comment: MAX_COMMENTS }
  const lines: string[] = []
  let offset = 0

  for (const written of source.split(/(?<=\n)/)) {
    if (written.trim() === '') Object.assign(counts, { emphasis: 0, comment: 0 })
    const { line, at } = limitDepth(written)
    if (at !== null) excesses.push({ kind: 'depth', offset: offset + at })
    const start = offset
    lines.push(
      line.replace(SIGN_RE, (sign, index: number) => {
        const kind = sign.startsWith('<') ? 'comment' : 'emphasis'
        counts[kind] += 1
        if (counts[kind] <= limits[kind]) return sign
        if (counts[kind] === limits[kind] + 1) excesses.push({ kind, offset: start + index })
        return MARK.repeat(sign.length)
      }),
    )
    offset += written.length
  }
  return { text: lines.join(''), excesses }
}
