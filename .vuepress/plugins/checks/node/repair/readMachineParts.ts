import { slugify } from '@mdit-vue/shared'
import MarkdownIt, { type Token } from 'markdown-it'

/** What a program reads in a page, and no repair of typography may touch. */
export interface MachineParts {
  /** Code and tags, in the order of the page. */
  code: string[]
  /** Level and anchor of each heading. */
  anchors: string[]
  /** Addresses of links, images and bare addresses, encoded as browsers want them. */
  addresses: string[]
}

/** The reader that VuePress uses, with its settings: the tree of the rules is read by another one. */
const markdown = new MarkdownIt({ html: true, linkify: true })

const CODE_TOKENS = new Set(['code_inline', 'code_block', 'fence', 'html_inline', 'html_block'])

/** An address as it is once read, to be compared with those of `MachineParts`. */
export const normalizeAddress = (url: string): string => markdown.normalizeLink(url)

const readAnchor = (heading: Token, inline: Token | undefined): string => {
  const shown = (inline?.children ?? []).filter(({ type }) =>
    ['text', 'code_inline'].includes(type),
  )
  return `${heading.tag} ${slugify(shown.map(({ content }) => content).join(''))}`
}

/**
 * Reads what a program reads in the body of a page.
 *
 * @param body - Markdown without front matter
 */
export const readMachineParts = (body: string): MachineParts => {
  const parts: MachineParts = { code: [], anchors: [], addresses: [] }
  const visit = (tokens: readonly Token[]): void => {
    for (const [index, token] of tokens.entries()) {
      if (CODE_TOKENS.has(token.type))
        parts.code.push(`${token.type} ${token.info} ${token.content.trimEnd()}`)
      if (token.type === 'heading_open') parts.anchors.push(readAnchor(token, tokens[index + 1]))
      const address = token.attrGet('href') ?? token.attrGet('src')
      if (address !== null) parts.addresses.push(address)
      if (token.children) visit(token.children)
    }
  }
  visit(markdown.parse(body, {}))
  return parts
}
