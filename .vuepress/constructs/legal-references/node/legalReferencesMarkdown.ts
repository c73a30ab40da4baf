import type { MarkdownIt, RendererRule } from 'markdown-it'
import type { LegalState } from '../shared/LegalState.ts'
import {
  checkLegalReferences,
  collectLegalReferences,
  type LegalEnv,
} from './collectLegalReferences.ts'
import { LEGAL_TOKEN, type LegalTokenMeta, readLegalReference } from './readLegalReference.ts'
import { renderCitation } from './renderCitation.ts'

/**
 * markdown-it extension: `[[CRPA L. 321-1]]` becomes a link to the article, with a note on what it decides.
 * One token holds it all, so that abbreviations and glossary terms leave its text alone.
 */
export const legalReferencesMarkdown = (md: MarkdownIt, { state }: { state: LegalState }): void => {
  // Braces in a note must stay text for Vue, which compiles the page.
  const escape = (text: string): string => md.utils.escapeHtml(text).replaceAll('{', '&#123;')

  const render: RendererRule = (tokens, index, _options, env) => {
    const { reference } = tokens[index]!.meta as LegalTokenMeta
    const legalEnv = env as LegalEnv
    const rank = (legalEnv.renderedCitations ?? 0) + 1
    legalEnv.renderedCitations = rank
    return reference
      ? renderCitation(reference, { state, base: legalEnv.base ?? '/', rank, escape })
      : ''
  }

  md.inline.ruler.before('link', LEGAL_TOKEN, readLegalReference)
  md.core.ruler.after('inline', `${LEGAL_TOKEN}_check`, (core) => {
    checkLegalReferences(core, state)
  })
  md.core.ruler.push(`${LEGAL_TOKEN}_collect`, collectLegalReferences)
  md.renderer.rules[LEGAL_TOKEN] = render
}
