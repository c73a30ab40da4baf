import type { MarkdownIt, StateCore, Token } from 'markdown-it'

const listChildren = ({ tokens }: StateCore): Token[] =>
  tokens.flatMap(({ children }) => children ?? [])

/**
 * markdown-it extension: the link of a heading, a plain link that puts the address of the section in the
 * address bar, also names the action that copies this address. Comes after the extension that makes the links.
 */
export const copyHeadingLinks = (md: MarkdownIt): void => {
  md.core.ruler.push('copy_heading_links', (state) => {
    for (const token of listChildren(state))
      if (token.attrGet('class') === 'header-anchor') token.attrSet('data-action', 'copy-link')
  })
}
