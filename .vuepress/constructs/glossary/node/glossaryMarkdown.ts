import type { MarkdownIt, RendererRule } from 'markdown-it'
import type { GlossaryTerm } from '../shared/types.ts'
import type { FoundTerm } from './createTermFinder.ts'
import { type GlossaryEnv, linkTerms, TERM_TOKEN } from './linkTerms.ts'

export interface GlossaryMarkdownOptions {
  /** Finds the terms of a text. Asked at each page: an author may be editing the glossary. */
  find: (text: string) => FoundTerm[]
  /** Route of the page of the glossary, without the site's base. */
  path: () => string
}

/**
 * markdown-it extension: the first use of a term leads to its definition, which shows beside it
 * on hover and on focus (`glossary.css`), closes on Escape and opens on tap (`glossaryIsland`).
 *
 * The definition is hidden, not absent: it describes the link to those who hear the page, and
 * leaves the sentence whole for those who print or copy it.
 */
export const glossaryMarkdown = (md: MarkdownIt, options: GlossaryMarkdownOptions): void => {
  // Braces in a definition must stay text for Vue, which compiles the page.
  const escape = (text: string): string => md.utils.escapeHtml(text).replaceAll('{', '&#123;')

  const render: RendererRule = (tokens, index, _options, env) => {
    const { content, meta } = tokens[index]!
    const { id, definition } = meta as GlossaryTerm
    const base = ((env as GlossaryEnv).base ?? '/').replace(/\/$/, '')
    const href = escape(`${base}${options.path()}#${id}`)
    return (
      `<span class="glossary-term" data-island="glossary"><a href="${href}" aria-describedby="def-${id}">${escape(content)}</a>` +
      `<span class="glossary-definition" id="def-${id}" role="tooltip" hidden>${escape(definition)}</span></span>`
    )
  }

  md.core.ruler.push(TERM_TOKEN, (state) => {
    linkTerms(state, options)
  })
  md.renderer.rules[TERM_TOKEN] = render
}
