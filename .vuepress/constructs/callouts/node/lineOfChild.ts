import type { Token } from 'markdown-it'

/** First line of a block token, from 0. markdown-it gives no line to the cells of a table. */
const lineOfBlock = (tokens: readonly Token[], index: number): number => {
  let rows = 0
  for (let place = index; place >= 0; place -= 1) {
    const { type, map } = tokens[place]!
    // The line of dashes stands between the first row and the others.
    if (type === 'table_open' && map) return map[0] + (rows > 1 ? rows : 0)
    if (type === 'tr_open') rows += 1
    else if (map && rows === 0 && type !== 'tbody_open') return map[0]
  }
  return 0
}

/**
 * Line of an inline token, 1-based and counted from the first line after the front matter.
 *
 * @param index - position in `tokens` of the block token of type `inline`
 * @param child - position in its `children`
 */
export const lineOfChild = (tokens: readonly Token[], index: number, child: number): number => {
  const breaks = (tokens[index]?.children ?? [])
    .slice(0, child)
    .filter(({ type }) => type === 'softbreak' || type === 'hardbreak')
  return lineOfBlock(tokens, index) + 1 + breaks.length
}
