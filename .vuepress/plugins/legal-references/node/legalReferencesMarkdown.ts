import type { MarkdownIt, RendererRule } from 'markdown-it'
import { formatLegalReference } from '../shared/formatLegalReference.ts'
import { resolveLegalLink } from '../shared/resolveLegalLink.ts'
import { checkLegalReferences, collectLegalReferences } from './collectLegalReferences.ts'
import { LEGAL_TOKEN, type LegalTokenMeta, readLegalReference } from './readLegalReference.ts'

/**
 * markdown-it extension: `[[CRPA L. 321-1]]` becomes a link to the article.
 * One token holds the whole link, so that abbreviations and glossary terms leave its text alone.
 */
export const legalReferencesMarkdown = (md: MarkdownIt): void => {
  const { escapeHtml } = md.utils
  const render: RendererRule = (tokens, index) => {
    const reference = (tokens[index]!.meta as LegalTokenMeta).reference!
    const label = escapeHtml(formatLegalReference(reference))
    return `<a class="legal-reference" href="${escapeHtml(resolveLegalLink(reference))}">${label}</a>`
  }

  md.inline.ruler.before('link', LEGAL_TOKEN, readLegalReference)
  md.core.ruler.after('inline', `${LEGAL_TOKEN}_check`, checkLegalReferences)
  md.core.ruler.push(`${LEGAL_TOKEN}_collect`, collectLegalReferences)
  md.renderer.rules[LEGAL_TOKEN] = render
}
