import type { MarkdownIt, RendererRule } from 'markdown-it'
import type { LegalState } from '../shared/LegalState.ts'
import { checkLegalReferences, collectLegalReferences } from './collectLegalReferences.ts'
import { LEGAL_TOKEN, type LegalTokenMeta, readLegalReference } from './readLegalReference.ts'
import { type CitationEnv, renderCitation } from './renderCitation.ts'

/**
 * markdown-it extension: `[[CRPA L. 321-1]]` becomes a link to the article, with a note on what it decides.
 * One token holds it all, so that abbreviations and glossary terms leave its text alone.
 */
export const legalReferencesMarkdown = (md: MarkdownIt, { state }: { state: LegalState }): void => {
  // Braces in a page must stay text for Vue, which compiles it.
  const escape = (text: string): string => md.utils.escapeHtml(text).replaceAll('{', '&#123;')

  const render: RendererRule = (tokens, index, _options, env) => {
    const { reference } = tokens[index]!.meta as LegalTokenMeta
    return reference ? renderCitation(reference, { state, env: env as CitationEnv, escape }) : ''
  }

  md.inline.ruler.before('link', LEGAL_TOKEN, readLegalReference)
  md.core.ruler.after('inline', `${LEGAL_TOKEN}_check`, (core) => {
    checkLegalReferences(core, state)
  })
  md.core.ruler.push(`${LEGAL_TOKEN}_collect`, collectLegalReferences)
  md.renderer.rules[LEGAL_TOKEN] = render
}
