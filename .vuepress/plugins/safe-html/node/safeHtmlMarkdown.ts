import type { MarkdownIt, Token } from 'markdown-it'
import { reportProblem } from '../../diagnostics/node/reportProblem.ts'
import { findUnsafeHtml } from './findUnsafeHtml.ts'
import { guardImportCode, type ImportEnv } from './guardImportCode.ts'

export interface SafeHtmlOptions {
  /** Folder of guides, absolute: code is imported from nowhere else. */
  sourceDir: string
}

/** The parts of VuePress' markdown-it environment that are read here. */
export interface SafeHtmlEnv extends ImportEnv {
  frontmatter?: Record<string, unknown>
}

/** markdown-it leaves such a link as text: what remains of it tells that there was one. */
const REFUSED_LINK_RE = /(?:\]\(\s*<?|\]:\s*<?|^<)\s*(?:javascript|vbscript|data|file):/i

/** A component alone on its line is an `html_inline` among the blocks. */
const HTML_TYPES = new Set(['html_block', 'html_inline'])

const countBreaks = ({ type, content }: Token): number =>
  type === 'softbreak' || type === 'hardbreak' ? 1 : content.split('\n').length - 1

const reportHtml = (token: Token, line: number, env: SafeHtmlEnv, allowVue: boolean): void => {
  for (const { lineOffset, ...problem } of findUnsafeHtml(token.content, allowVue))
    reportProblem(env, { bodyLine: line + lineOffset, ...problem })
}

const checkInline = (
  inline: Token,
  startLine: number,
  env: SafeHtmlEnv,
  allowVue: boolean,
): void => {
  let line = startLine
  for (const token of inline.children ?? []) {
    if (token.type === 'html_inline') reportHtml(token, line, env, allowVue)
    if (token.type === 'text' && REFUSED_LINK_RE.test(token.content))
      reportProblem(env, {
        bodyLine: line,
        problem: 'ce lien exécute du code ou lit un fichier : il n’est pas publié.',
        hint: 'Écrivez une adresse https:// ou le chemin d’une page du site.',
      })
    line += countBreaks(token)
  }
}

const checkFence = (token: Token, bodyLine: number, env: SafeHtmlEnv): void => {
  if (!/:no-v-pre\b/.test(token.info)) return
  reportProblem(env, {
    bodyLine,
    problem: '« :no-v-pre » ferait exécuter le code montré.',
    hint: 'Retirez « :no-v-pre » après les accents graves.',
  })
}

/**
 * markdown-it extension: reports what an author wrote that would run in a reader's browser, or on the
 * machine that builds the site. What is allowed: the tags of text, images, components and their plain
 * attributes. A page that needs Vue says `allowVue: true` in its front matter.
 */
export const safeHtmlMarkdown = (md: MarkdownIt, { sourceDir }: SafeHtmlOptions): void => {
  md.core.ruler.push('safe_html', (state) => {
    const env = state.env as SafeHtmlEnv
    const allowVue = env.frontmatter?.allowVue === true
    let line = 1
    for (const token of state.tokens) {
      // The cells of a table do not know their line: their row does.
      if (token.map) line = token.map[0] + 1
      if (token.type === 'inline') checkInline(token, line, env, allowVue)
      else if (HTML_TYPES.has(token.type)) reportHtml(token, line, env, allowVue)
      else if (token.type === 'import_code') guardImportCode(token, line, env, sourceDir)
      else if (token.type === 'fence' && !allowVue) checkFence(token, line, env)
    }
  })
}
