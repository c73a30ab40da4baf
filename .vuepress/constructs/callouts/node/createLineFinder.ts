import type { Token } from 'markdown-it'

/** First line of each block token, from 0. markdown-it gives no line to the cells of a table. */
const listLines = (tokens: readonly Token[]): number[] => {
  let line = 0
  let table: { start: number; rows: number } | null = null
  return tokens.map(({ type, map }) => {
    if (type === 'table_open' && map) table = { start: map[0], rows: 0 }
    if (type === 'table_close') table = null
    if (type === 'tr_open' && table) table.rows += 1
    if (map && type !== 'tbody_open') line = map[0]
    // The line of dashes stands between the first row and the others.
    return table && table.rows > 0 ? table.start + (table.rows > 1 ? table.rows : 0) : line
  })
}

/** How many lines are broken before each child of a block. */
const countBreaks = (children: readonly Token[]): number[] => {
  let breaks = 0
  return children.map(({ type }) =>
    type === 'softbreak' || type === 'hardbreak' ? ++breaks : breaks,
  )
}

/**
 * Finds the lines of inline tokens, 1-based and counted from the first line after the front matter. What it
 * reads of the page is read once, however many are asked for.
 *
 * @returns from the position in `tokens` of a block token of type `inline`, and that of a token among its children
 */
export const createLineFinder = (
  tokens: readonly Token[],
): ((index: number, child: number) => number) => {
  let lines: number[] | undefined
  const breaks = new Map<number, number[]>()
  return (index, child) => {
    lines ??= listLines(tokens)
    const inBlock = breaks.get(index) ?? countBreaks(tokens[index]?.children ?? [])
    breaks.set(index, inBlock)
    return (lines[index] ?? 0) + 1 + (inBlock[child] ?? 0)
  }
}
