import { closesFence, readFence } from '../pairBlocks.ts'

/** Code between accents, on one line. */
const CODE_RE = /(?<!`)(`{1,3})(?!`)[^`\n]+(?<!`)\1(?!`)/g

/** What begins a statement of JavaScript in MDX: at the margin, with nothing before it. */
const STATEMENT_RE =
  /^(?:import[\s{*"']|export[ \t]+(?:default|const|let|var|function|async|class|type|interface|[{*]))/

/** Brackets that a line opens and does not close. */
const countOpen = (line: string): number =>
  (line.match(/[([{]/g)?.length ?? 0) - (line.match(/[)\]}]/g)?.length ?? 0)

/** Line after a statement: that which closes its brackets ends it; with none that does, a blank one. */
const createEndFinder = (lines: readonly string[]): ((start: number) => number) => {
  // Looked for once: a page of statements that nothing closes is read in one go.
  let isHopeless = false
  return (start) => {
    let open = 0
    for (let at = start; at < lines.length && !isHopeless; at += 1) {
      open += countOpen(lines[at]!)
      if (open <= 0) return at + 1
    }
    isHopeless = true
    let at = start + 1
    while (at < lines.length && lines[at]!.trim() !== '') at += 1
    return at
  }
}

/** A page of MDX, sign for sign. */
export interface MaskedText {
  /** Where its tags are looked for: with spaces for code and for statements. */
  structure: string
  /** What is shown of it: with spaces for statements. */
  shown: string
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/**
 * Takes away what is not to be read as tags: statements of JavaScript, which nothing runs here, and code, which
 * is shown as it is. Places stay the same.
 */
export const maskCode = (source: string): MaskedText => {
  const lines = source.split('\n')
  const findEnd = createEndFinder(lines)
  const shown = [...lines]
  const structure = [...lines]
  let mark = ''
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    if (mark) {
      if (closesFence(line, mark)) mark = ''
      structure[at] = blank(line)
    } else if ((at === 0 || shown[at - 1]!.trim() === '') && STATEMENT_RE.test(line)) {
      const end = findEnd(at)
      for (let inside = at; inside < end; inside += 1)
        shown[inside] = structure[inside] = blank(lines[inside]!)
      at = end - 1
    } else {
      mark = readFence(line)?.mark ?? ''
      structure[at] = mark ? blank(line) : line.replace(CODE_RE, blank)
    }
  }
  return { structure: structure.join('\n'), shown: shown.join('\n') }
}
