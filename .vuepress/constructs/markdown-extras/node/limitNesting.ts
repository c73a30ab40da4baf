import type { MarkdownIt } from 'markdown-it'
import { type ProblemEnv, reportProblem } from '../../../lib/diagnostics/node/reportProblem.ts'
import { pushParagraph } from './pushParagraph.ts'

/**
 * Levels that a page may have: a quotation or a container is one, a list two. Browsers read 512 elements one
 * inside the other, those of the site around the text included, and the stack holds many times that.
 */
const MAX_LEVELS = 400

const RULE = 'exces-de-signes'

/**
 * markdown-it extension: what is nested too deep is a paragraph of its signs, and is told. markdown-it would
 * go to the end of the page without a word.
 */
export const limitNesting = (md: MarkdownIt): void => {
  // Never reached: the types of markdown-it do not know the option.
  Object.assign(md.options, { maxNesting: MAX_LEVELS + 1 })
  const tokenize = md.block.tokenize.bind(md.block)
  md.block.tokenize = (state, startLine, endLine) => {
    if (state.level <= MAX_LEVELS) return tokenize(state, startLine, endLine)
    let line = startLine
    while (line < endLine && (state.isEmpty(line) || state.sCount[line]! >= state.blkIndent))
      line += 1
    state.line = line
    const first = state.skipEmptyLines(startLine)
    if (first >= line) return
    const text = state.getLines(first, line, state.blkIndent, false).trim()
    pushParagraph(state, text, [first, line])
    const env = state.env as ProblemEnv
    // Once for a page: the lines that follow are as deep.
    if (env.problems?.some(({ rule }) => rule === RULE)) return
    reportProblem(env, {
      rule: RULE,
      bodyLine: first + 1,
      problem: `cette ligne est dans plus de ${MAX_LEVELS / 2} listes, citations ou encadrés l’un dans l’autre : Markdown ne les lit plus.`,
      hint: 'Retirez les signes ou le retrait de trop au début de la ligne.',
    })
  }
}
