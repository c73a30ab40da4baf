import type { StateCore, Token } from 'markdown-it'

interface TitleOptions {
  state: StateCore
  /** The opening token of the container that is given a title. */
  container: Token
  /** Inline Markdown. */
  title: string
  tag: 'p' | 'summary'
  className?: string
  id?: string
}

/**
 * Tokens of a container's title, to insert after its opening token and before the `inline` rule,
 * so that the title is read as any other text: links, abbreviations, legal references.
 */
export const createTitleTokens = (options: TitleOptions): [Token, Token, Token] => {
  const { state, container, title, tag, className, id } = options
  const open = new state.Token('block_title_open', tag, 1)
  const inline = new state.Token('inline', '', 0)
  const close = new state.Token('block_title_close', tag, -1)
  if (className) open.attrSet('class', className)
  if (id) open.attrSet('id', id)
  const line = container.map?.[0] ?? 0
  for (const token of [open, inline, close]) {
    token.block = true
    token.level = container.level + 1
    token.map = [line, line + 1]
  }
  inline.level += 1
  inline.content = title
  inline.children = []
  return [open, inline, close]
}
