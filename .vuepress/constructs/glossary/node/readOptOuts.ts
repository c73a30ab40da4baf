import type { Token } from 'markdown-it'

/** What an author writes after a word, or at the end of a paragraph, that must not be linked. */
const MARKER = '{.no-lexique}'
const BLOCK_RE = /(?:^|\s)\{\.no-lexique\}\s*$/

const isText = (token: Token | undefined): token is Token => token?.type === 'text'

/** Text that follows the elements which close at the end of a token: `*mot*{.no-lexique}`. */
const readAfter = (children: readonly Token[], index: number): string => {
  let next = index + 1
  while (children[next]?.nesting === -1 && !children[next]!.content) next += 1
  const token = children[next]
  return isText(token) ? token.content : ''
}

/** Whether a form that ends at `end` of a child is followed by the marker. */
export const isOptedOut = (children: readonly Token[], index: number, end: number): boolean => {
  const { content } = children[index]!
  const after = content.slice(end) || readAfter(children, index)
  return after.startsWith(MARKER)
}

/** Whether the marker stands alone at the end of a paragraph, and so speaks for all of it. */
export const isBlockOptedOut = (children: readonly Token[]): boolean => {
  const last = children.findLast(({ type, content }) => type !== 'text' || content !== '')
  return isText(last) && BLOCK_RE.test(last.content)
}

/** Takes the markers out of what readers see. */
export const removeMarkers = (children: readonly Token[]): void => {
  for (const child of children) {
    if (!isText(child) || !child.content.includes(MARKER)) continue
    child.content = child.content.replace(BLOCK_RE, '').replaceAll(MARKER, '')
  }
}
