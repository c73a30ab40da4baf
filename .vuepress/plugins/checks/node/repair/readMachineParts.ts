import type { Token } from 'markdown-it'
import { createMarkdown } from 'vuepress/markdown'

/** What a program reads in a page, and no repair of typography may touch. */
export interface MachineParts {
  /** Code and tags, in the order of the page. */
  code: string[]
  /** Level and anchor of each heading. */
  anchors: string[]
  /** Addresses of links, images and bare addresses, encoded as browsers want them. */
  addresses: string[]
}

/**
 * The reader of VuePress, for the tree that the rules look at is made by another one, and the two
 * differ on some pages. Addresses are left as they are written, and no file is read.
 */
const markdown = createMarkdown({
  assets: false,
  frontmatter: false,
  links: false,
})

const CODE_TOKENS = new Set(['code_inline', 'code_block', 'fence', 'html_inline', 'html_block'])

/** An address as it is once read, to be compared with those of `MachineParts`. */
export const normalizeAddress = (url: string): string => markdown.normalizeLink(url)

/**
 * Reads what a program reads in the body of a page.
 *
 * @param body - Markdown without front matter
 */
export const readMachineParts = (body: string): MachineParts => {
  const parts: MachineParts = { code: [], anchors: [], addresses: [] }
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (CODE_TOKENS.has(token.type))
        parts.code.push(`${token.type} ${token.info} ${token.content.trimEnd()}`)
      if (token.type === 'heading_open')
        parts.anchors.push(`${token.tag} ${token.attrGet('id') ?? ''}`)
      const address = token.attrGet('href') ?? token.attrGet('src')
      if (address !== null) parts.addresses.push(address)
      if (token.children) visit(token.children)
    }
  }
  visit(markdown.parse(body, {}))
  return parts
}
