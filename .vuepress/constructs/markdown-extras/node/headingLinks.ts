import type { MarkdownIt, Token } from 'markdown-it'
import { FRENCH } from '../../../interface/french.ts'
import { fillText, type InterfaceTexts } from '../../../interface/InterfaceTexts.ts'

const findTitle = (tokens: readonly Token[], close: number): Token[] =>
  tokens[close - 1]?.children ?? []

const readText = (children: readonly Token[]): string =>
  children
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('')

/** A title of the page has no link: the address of the page is its own. */
const hasLink = ({ tag }: Token): boolean => tag !== 'h1'

/**
 * markdown-it extension: beside each heading, a small link that puts the address of the section in the
 * address bar and copies it. The heading itself stays plain text, to be selected and read aloud without
 * the link. The sign of the link is drawn by the style sheet, so that it is in nobody's text.
 */
export const headingLinks = (
  md: MarkdownIt,
  texts: Pick<InterfaceTexts, 'headingAddress'> = FRENCH,
): void => {
  md.renderer.rules.heading_open = (tokens, index, options, _env, self) =>
    `${hasLink(tokens[index]!) ? '<div class="heading">' : ''}${self.renderToken(tokens, index, options)}`

  md.renderer.rules.heading_close = (tokens, index, options, _env, self) => {
    const close = self.renderToken(tokens, index, options)
    const id = tokens[index - 2]?.attrGet('id')
    if (!hasLink(tokens[index]!)) return close
    if (!id) return `${close.trimEnd()}</div>\n`
    const label = md.utils.escapeHtml(
      fillText(texts.headingAddress, { title: readText(findTitle(tokens, index)) }),
    )
    return `${close.trimEnd()}<a class="header-anchor" href="#${md.utils.escapeHtml(id)}" data-action="copy-link" aria-label="${label}"></a></div>\n`
  }
}
