import type { MarkdownIt, Token } from 'markdown-it'
import { readInclude } from '../../../constructs/foreign/shared/includes.ts'
import { type ProblemEnv, reportProblem } from '../../../lib/diagnostics/node/reportProblem.ts'
import { isHtml } from './findHtmlProblems.ts'
import { locateTokens } from './locateTokens.ts'

const INCLUDE_RE = /<!--\s*@include\b/gi

/** Lines of the body, from 1, of the comments that ask for a file. */
const findLines = (tokens: readonly Token[]): number[] => {
  const html = tokens.flatMap((token) => [token, ...(token.children ?? [])]).filter(isHtml)
  const asking = html.filter(({ content }) => content.includes('@include'))
  if (asking.length === 0) return []
  const lines = locateTokens(tokens)
  return asking.flatMap((token) =>
    [...token.content.matchAll(INCLUDE_RE)].map(
      ({ index }) => lines.get(token)! + token.content.slice(0, index).split('\n').length - 1,
    ),
  )
}

/**
 * markdown-it extension: tells the comments that ask for a file in the middle of a line. Those that are alone
 * on theirs are read before (`includeText`), and would otherwise be told there.
 */
export const misplacedIncludes = (md: MarkdownIt): void => {
  md.core.ruler.push('misplaced_includes', ({ src, tokens, env }) => {
    const found = findLines(tokens)
    if (found.length === 0) return
    const lines = src.split('\n')
    for (const line of found.filter((at) => readInclude(lines[at - 1] ?? '') === null))
      reportProblem(env as ProblemEnv, {
        rule: 'code-importe',
        bodyLine: line,
        near: '<!--',
        problem: 'rien n’est inclus ici : « @include » n’est pas seul sur sa ligne.',
        hint: 'Écrivez <!-- @include: ./fichier.md --> seul sur une ligne, sans signe devant.',
      })
  })
}
