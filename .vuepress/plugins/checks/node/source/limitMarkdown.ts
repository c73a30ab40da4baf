import { MARK, OPAQUE } from './collectBlocks.ts'

/** What micromark cannot read in great number. */
export type ExcessKind =
  'emphasis' | 'comment' | 'bracket' | 'code' | 'underline' | 'container' | 'depth'

/**
 * Where micromark, which reads Markdown for the rules, takes a time that grows as the square of the text:
 * emphasis that nothing closes, code, comments and declarations that nothing ends, brackets one inside
 * the other, titles underlined, quotations and lists set apart, and those one inside the other, thousands
 * of which also exhaust the stack. This is the one place that bounds them.
 */
const LIMITS: Readonly<Record<ExcessKind, number>> = {
  /** `*` and `_`, from one blank line to the next. */
  emphasis: 1000,
  /** `<!` and `<?`, from one blank line to the next. */
  comment: 20,
  /** `[` open at a time, from one blank line to the next. */
  bracket: 50,
  /** Runs of accents that no other closes, from one blank line to the next. */
  code: 20,
  /** Lines of `=` or `-` under a text, in a page. */
  underline: 300,
  /** Quotations and items of lists after a blank line, in a page. */
  container: 1000,
  /** Quotations and lists that a line opens. */
  depth: 50,
}

/** Something that is beyond a limit. */
export interface Excess {
  kind: ExcessKind
  /** Offset of the first sign that is not read as Markdown. */
  offset: number
}

const CONTAINER_RE = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y
const SIGN_RE = /\*+|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])|<[!?]|[[\]]|`+/gu
const ACCENTS_RE = /`+|\n[ \t]*\r?(?=\n)/g
const UNDERLINE_RE = /^[ \t>]*(?:=+|-+)[ \t\r\n]*$/

/** End of the marks that open quotations and lists, and that of the last one permitted. */
const readDepth = (line: string): { limit: number; end: number } => {
  let depth = 0
  let end = 0
  let limit = 0
  CONTAINER_RE.lastIndex = 0
  while (CONTAINER_RE.test(line)) {
    end = CONTAINER_RE.lastIndex
    depth += 1
    if (depth <= LIMITS.depth) limit = end
  }
  return { limit, end }
}

/** Whether a backslash takes the sign at this offset for itself. */
const isEscaped = (source: string, offset: number): boolean => {
  let start = offset
  while (source[start - 1] === '\\') start -= 1
  return (offset - start) % 2 === 1
}

/** Offsets of the runs of accents that no run of the same length follows in their passage. */
const findUnclosedCode = (source: string): Set<number> => {
  const unclosed = new Set<number>()
  const lengths = new Set<number>()
  for (const { 0: run, index } of [...source.matchAll(ACCENTS_RE)].reverse()) {
    if (run.startsWith('\n')) {
      lengths.clear()
      continue
    }
    if (!lengths.has(isEscaped(source, index) ? run.length - 1 : run.length)) unclosed.add(index)
    lengths.add(run.length)
  }
  return unclosed
}

const kindOf = (sign: string): ExcessKind =>
  sign === '['
    ? 'bracket'
    : sign.startsWith('`')
      ? 'code'
      : sign.startsWith('<')
        ? 'comment'
        : 'emphasis'

/**
 * Hides the signs of Markdown that are beyond any page's need, sign for sign: offsets stay true.
 *
 * @returns where each excess begins, in reading order
 */
export const limitMarkdown = (source: string): { text: string; excesses: Excess[] } => {
  const excesses: Excess[] = []
  const counts: Record<ExcessKind, number> = {
    emphasis: 0,
    comment: 0,
    bracket: 0,
    code: 0,
    underline: 0,
    container: 0,
    depth: 0,
  }
  const isTooMuch = (kind: ExcessKind, offset: number): boolean => {
    counts[kind] += 1
    if (counts[kind] === LIMITS[kind] + 1) excesses.push({ kind, offset })
    return counts[kind] > LIMITS[kind]
  }

  const unclosed = findUnclosedCode(source)
  let offset = 0
  let isAfterBlank = false
  const limitLine = (line: string): string => {
    const isApart = isAfterBlank
    isAfterBlank = line.trim() === ''
    if (isAfterBlank) Object.assign(counts, { emphasis: 0, comment: 0, bracket: 0, code: 0 })
    if (UNDERLINE_RE.test(line) && isTooMuch('underline', offset)) return hide(line, OPAQUE)
    const { limit, end } = readDepth(line)
    if (isApart && end > 0 && isTooMuch('container', offset))
      return hide(line.slice(0, end), OPAQUE) + line.slice(end)
    if (end > limit && counts.depth === 0) excesses.push({ kind: 'depth', offset: offset + limit })
    if (end > limit) counts.depth += 1
    const shallow = line.slice(0, limit) + OPAQUE.repeat(end - limit) + line.slice(end)
    return shallow.replace(SIGN_RE, (sign, index: number) => {
      if (sign === ']') counts.bracket = Math.max(0, counts.bracket - 1)
      if (sign === ']' || (sign.startsWith('`') && !unclosed.has(offset + index))) return sign
      return isTooMuch(kindOf(sign), offset + index) ? hide(sign, MARK) : sign
    })
  }

  const lines = source.split(/(?<=\n)/).map((line) => {
    const limited = limitLine(line)
    offset += line.length
    return limited
  })
  return { text: lines.join(''), excesses }
}

const hide = (text: string, sign: string): string => text.replace(/[^\r\n]/g, sign)
