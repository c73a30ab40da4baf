import type { MarkdownIt, Token } from 'markdown-it'
import type { FileState } from '../../../lib/inspectPath.ts'
import { reportProblem, type ProblemEnv } from '../../../lib/diagnostics/node/reportProblem.ts'
import { findHtmlProblems, type PlacedProblem } from './findHtmlProblems.ts'
import { findRefusedLinks } from './findRefusedLinks.ts'
import { guardImportCode } from './guardImportCode.ts'
import { locateTokens } from './locateTokens.ts'
import { misplacedIncludes } from './misplacedIncludes.ts'
import { renameOldTags } from './renameOldTags.ts'
import { showOpenedHtml } from './showOpenedHtml.ts'
import { softenHtml } from './softenHtml.ts'
import { neutralizeHtml, showNeutralizedHtml } from './neutralizeHtml.ts'

export interface SafeHtmlOptions {
  /** How a path of the folder of guides stands, relative to it: code is imported from nowhere else. */
  findFile: (path: string) => FileState
  /**
   * Pages, relative to the folder of guides, whose Vue code the person who builds the site vouches for.
   * Nothing that is written in a page gives it that right.
   *
   * @default []
   */
  vuePages?: readonly string[]
  /**
   * The page is published whatever is refused: its text is kept, without the tags.
   *
   * @default false
   */
  isLenient?: boolean
}

/** The parts of VuePress' markdown-it environment that are read here. */
export interface SafeHtmlEnv extends ProblemEnv {
  /** Path of the page, relative to the folder of guides; null for a page without a file. */
  filePathRelative?: string | null
}

const reportFence = (token: Token, env: SafeHtmlEnv): void => {
  if (!/:no-v-pre\b/.test(token.info)) return
  reportProblem(env, {
    rule: 'html',
    bodyLine: (token.map?.[0] ?? 0) + 1,
    near: ':no-v-pre',
    problem: '« :no-v-pre » ferait exécuter le code montré.',
    hint: 'Retirez « :no-v-pre » après les accents graves.',
  })
  token.info = token.info.replaceAll(':no-v-pre', '')
}

interface FoundHtml {
  problems: PlacedProblem[]
  report: (problem: PlacedProblem) => void
  lines: ReadonlyMap<Token, number>
}

const readHtml = (tokens: readonly Token[], env: SafeHtmlEnv, mayUseVue: boolean): FoundHtml => {
  const lines = locateTokens(tokens)
  return {
    lines,
    problems: findHtmlProblems(tokens, mayUseVue),
    report: ({ token, lineOffset, ...problem }) =>
      reportProblem(env, {
        rule: 'html',
        bodyLine: (lines.get(token) ?? 1) + lineOffset,
        ...problem,
      }),
  }
}

/**
 * markdown-it extension, for pages that are published as they come: tells what is refused in the HTML of a page,
 * and keeps the rest. Comes before what reads images, which a frame or a video would be taken for.
 */
export const softHtmlMarkdown = (
  md: MarkdownIt,
  { vuePages = [] }: Pick<SafeHtmlOptions, 'vuePages'>,
): void => {
  // Before comments are taken away.
  md.use(misplacedIncludes).use(showOpenedHtml, { vuePages })
  md.core.ruler.push('soft_html', ({ tokens, env: stateEnv }) => {
    const env = stateEnv as SafeHtmlEnv
    if (vuePages.includes(env.filePathRelative ?? '')) return
    const { problems, report } = readHtml(tokens, env, false)
    // What is only better said in Markdown is not what such a page needs first.
    problems.filter(({ severity }) => severity !== 'warning').forEach(report)
    softenHtml(tokens)
  })
}

/**
 * markdown-it extension, the last to read a page: reports what an author wrote that would run in a reader's
 * browser or on the machine that builds the site, hide text, or leave the page with tags badly closed.
 * What it refuses is shown as text.
 */
export const safeHtmlMarkdown = (
  md: MarkdownIt,
  { findFile, vuePages = [], isLenient = false }: SafeHtmlOptions,
): void => {
  md.core.ruler.push('safe_html', ({ tokens, env: stateEnv }) => {
    const env = stateEnv as SafeHtmlEnv
    const mayUseVue = vuePages.includes(env.filePathRelative ?? '')
    const { lines, problems, report } = readHtml(tokens, env, mayUseVue)
    // Once they are told by the names that their author wrote.
    renameOldTags(tokens)
    // Told already where the page was made harmless.
    if (!isLenient) problems.forEach(report)
    findRefusedLinks(tokens).forEach(report)
    if (!mayUseVue)
      tokens.filter(({ type }) => type === 'fence').forEach((token) => reportFence(token, env))
    for (const token of tokens)
      if (token.type === 'import_code') guardImportCode(token, lines.get(token) ?? 1, env, findFile)
    const refused = problems.filter(({ severity }) => severity !== 'warning')
    if (!isLenient && refused.length > 0)
      neutralizeHtml(tokens, new Set(refused.map(({ token }) => token)))
  })
  if (!isLenient) md.use(misplacedIncludes)
  showNeutralizedHtml(md)
}
