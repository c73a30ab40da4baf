import type { MarkdownIt, RendererRule } from 'markdown-it'
import { keepNote, type NoteEnv } from '../../notes/node/keepNote.ts'
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
 * markdown-it extension: the first use of a term leads to its definition, which is the note of the link
 * (`constructs/notes`): the page holds the sentence alone, whole for those who print or copy it.
 */
export const glossaryMarkdown = (md: MarkdownIt, options: GlossaryMarkdownOptions): void => {
  // Braces in a page must stay text for Vue, which compiles it.
  const escape = (text: string): string => md.utils.escapeHtml(text).replaceAll('{', '&#123;')

  const render: RendererRule = (tokens, index, _options, env) => {
    const { content, meta } = tokens[index]!
    const { id, definition } = meta as GlossaryTerm
    const base = ((env as GlossaryEnv).base ?? '/').replace(/\/$/, '')
    const href = `${base}${options.path()}#${id}`
    const attributes = keepNote({ href }, { lines: [definition] }, env as NoteEnv, escape)
    return `<a class="glossary-term" ${attributes}>${escape(content)}</a>`
  }

  md.core.ruler.push(TERM_TOKEN, (state) => {
    linkTerms(state, options)
  })
  md.renderer.rules[TERM_TOKEN] = render
}
