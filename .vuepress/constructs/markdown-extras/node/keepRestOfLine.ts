import type { MarkdownIt, StateBlock } from 'markdown-it'
import {
  type ConstructRule,
  type ProblemEnv,
  reportProblem,
} from '../../../lib/diagnostics/node/reportProblem.ts'
import { pushParagraph } from './pushParagraph.ts'

/** A mark that VuePress reads at the start of a line, whose end it then drops. */
interface Mark {
  pattern: RegExp
  rule: ConstructRule
  advice: string
}

const MARKS: readonly Mark[] = [
  {
    pattern: /^\[\[toc\]\](?= )/i,
    rule: 'blocs-inconnus',
    advice: 'Écrivez [[toc]] seul sur sa ligne, et le reste sur une autre.',
  },
  {
    pattern: /^@\[code(?:\{[\d-]*\})?(?: [^\]]+)?\]\([^)]*\)/,
    rule: 'code-importe',
    advice: 'Écrivez @[code](…) seul sur sa ligne, et le reste sur une autre.',
  },
]

/** Reads the mark alone, as if its line ended after it. */
const readMark = (state: StateBlock, line: number, end: number): void => {
  const lineEnd = state.eMarks[line]!
  state.eMarks[line] = end
  state.md.block.tokenize(state, line, line + 1)
  state.eMarks[line] = lineEnd
}

/**
 * markdown-it extension: what follows `[[toc]]` or `@[code](…)` on its line is a paragraph after it, and is
 * told. VuePress would take the whole line for the mark.
 */
export const keepRestOfLine = (md: MarkdownIt): void => {
  md.block.ruler.before('import_code', 'rest_of_line', (state, line, _end, silent) => {
    if (silent || state.sCount[line]! - state.blkIndent >= 4) return false
    const start = state.bMarks[line]! + state.tShift[line]!
    const text = state.src.slice(start, state.eMarks[line])
    for (const { pattern, rule, advice } of MARKS) {
      const mark = pattern.exec(text)?.[0]
      const rest = mark === undefined ? '' : text.slice(mark.length).trim()
      if (mark === undefined || rest === '') continue
      reportProblem(state.env as ProblemEnv, {
        rule,
        bodyLine: line + 1,
        near: rest,
        problem: `« ${mark} » est suivi d’un texte sur la même ligne.`,
        hint: advice,
      })
      readMark(state, line, start + mark.length)
      pushParagraph(state, rest, [line, line + 1])
      state.line = line + 1
      return true
    }
    return false
  })
}
