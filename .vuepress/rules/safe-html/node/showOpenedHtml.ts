import type { MarkdownIt, StateBlock } from 'markdown-it'
import { reportProblem } from '../../../lib/diagnostics/node/reportProblem.ts'
import { SWALLOWS } from './findHtmlProblems.ts'
import type { SafeHtmlEnv, SafeHtmlOptions } from './safeHtmlMarkdown.ts'

/** What opens a block that goes on to the end of the page, and what ends it: CommonMark 0.31, 4.6, kinds 1 to 5. */
const BLOCKS: readonly [RegExp, RegExp][] = [
  [/^<!--/, /-->/g],
  [/^<\?/, /\?>/g],
  [/^<!\[CDATA\[/, /\]\]>/g],
  [/^<![a-z]/i, />/g],
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/gi],
]

const findLast = (source: string, pattern: RegExp): number => {
  let last = -1
  for (const { index } of source.matchAll(pattern)) last = index
  return last
}

/** Whether nothing ends the block that a line opens. A text is searched once for all of its lines. */
const createFinder = (): ((source: string, start: number) => boolean) => {
  let known = ''
  let ends: number[] = []
  return (source, start) => {
    const kind = BLOCKS.findIndex(([opening]) => opening.test(source.slice(start, start + 12)))
    if (kind < 0) return false
    if (source !== known) {
      known = source
      ends = BLOCKS.map(([, end]) => findLast(source, end))
    }
    return ends[kind]! < start
  }
}

/**
 * markdown-it extension, for pages that are published as they come: a comment or a style sheet that nothing
 * closes would take all that follows with it. The line that opens it is shown as text, and told.
 */
export const showOpenedHtml = (
  md: MarkdownIt,
  { vuePages = [] }: Pick<SafeHtmlOptions, 'vuePages'>,
): void => {
  const isNeverEnded = createFinder()
  const read = (state: StateBlock, line: number, _end: number, isSilent: boolean): boolean => {
    const env = state.env as SafeHtmlEnv
    const start = state.bMarks[line]! + state.tShift[line]!
    if (state.sCount[line]! - state.blkIndent >= 4 || !state.src.startsWith('<', start))
      return false
    if (vuePages.includes(env.filePathRelative ?? '') || !isNeverEnded(state.src, start))
      return false
    if (isSilent) return true
    reportProblem(env, { rule: 'html', bodyLine: line + 1, ...SWALLOWS })
    state.push('paragraph_open', 'p', 1).map = [line, line + 1]
    const inline = state.push('inline', '', 0)
    inline.content = state.src.slice(start, state.eMarks[line])
    inline.map = [line, line + 1]
    inline.children = []
    state.push('paragraph_close', 'p', -1)
    state.line = line + 1
    return true
  }
  md.block.ruler.before('html_block', 'opened_html', read, {
    alt: ['paragraph', 'reference', 'blockquote'],
  })
}
