import type { MarkdownIt, Token } from 'markdown-it'
import { readHtmlTags } from '../../../lib/readHtmlTags.ts'
import { isHtml } from './findHtmlProblems.ts'
import { VOID_TAGS } from './htmlTags.ts'

/** Types of the tokens of HTML that is shown and not obeyed. */
const SHOWN = { html_block: 'html_block_shown', html_inline: 'html_inline_shown' } as const

/** Whether a piece leaves the page as it found it: every element that it opens, it closes. */
const isWhole = (html: string): boolean => {
  const { tags, isClosed } = readHtmlTags(html)
  const open: string[] = []
  for (const { name, isEnd, isSelfClosed } of tags) {
    if (VOID_TAGS.has(name.toLowerCase()) || isSelfClosed) continue
    if (!isEnd) open.push(name)
    else if (open.pop() !== name) return false
  }
  return isClosed && open.length === 0
}

const show = (token: Token): void => {
  token.type = SHOWN[token.type as keyof typeof SHOWN]
}

/**
 * Turns into text the HTML that is refused, and all that could leave an element open: while its author
 * mends it, the page still shows, with every word that it holds. A build stops before.
 *
 * @param refused - tokens of the page that hold a problem
 */
export const neutralizeHtml = (tokens: readonly Token[], refused: ReadonlySet<Token>): void => {
  for (const token of tokens) {
    if (token.children) neutralizeHtml(token.children, refused)
    if (isHtml(token) && (refused.has(token) || !isWhole(token.content))) show(token)
  }
}

/** markdown-it extension: how such pieces are shown. */
export const showNeutralizedHtml = (md: MarkdownIt): void => {
  const escape = (html: string): string => md.utils.escapeHtml(html).replaceAll('{', '&#123;')
  md.renderer.rules[SHOWN.html_inline] = (tokens, index) => escape(tokens[index]!.content)
  md.renderer.rules[SHOWN.html_block] = (tokens, index) =>
    `<p>${escape(tokens[index]!.content.trim())}</p>\n`
}
