import { type BodyLines, createContentMap, type ContentMap, type Stretch } from './ContentMap.ts'

/** A cell as it is written: offsets count in the file. */
export interface WrittenCell {
  /** Of the bar that opens it, if one does. */
  start: number
  /** As markdown-it reads it. */
  content: string
  map: ContentMap
}

/** Marks of quotations and lists, which may stand before the first row of a table. */
const PREFIX_RE = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/

/** Offsets in the row of each piece between two bars that no `\` precedes, and those of the `\` taken away. */
const splitRow = (row: string): { start: number; end: number; escapes: number[] }[] => {
  const cells: { start: number; end: number; escapes: number[] }[] = []
  let start = 0
  let escapes: number[] = []
  let isEscaped = false
  for (let index = 0; index < row.length; index += 1) {
    const sign = row[index]
    if (sign === '|' && isEscaped) escapes.push(index - 1)
    else if (sign === '|') {
      cells.push({ start, end: index, escapes })
      start = index + 1
      escapes = []
    }
    isEscaped = sign === '\\'
  }
  cells.push({ start, end: row.length, escapes })
  return cells
}

type Cell = ReturnType<typeof splitRow>[number]

/** The cells of a row as markdown-it counts them: a bar at each end of the row opens none. */
const listCells = (row: string): Cell[] => {
  const cells = splitRow(row)
  if (cells[0]?.start === cells[0]?.end) cells.shift()
  if (cells.length > 0 && cells.at(-1)!.start === cells.at(-1)!.end) cells.pop()
  return cells
}

/** The last column takes the cells that have none, and the bars between them; empty ones say nothing. */
const joinCells = (row: string, cells: readonly Cell[], columnCount: number): Cell[] => {
  const filled = cells.findLastIndex(({ start, end }) => row.slice(start, end).trim() !== '')
  const extra = cells.slice(columnCount - 1, filled + 1)
  return extra.length < 2
    ? cells.slice(0, columnCount)
    : [
        ...cells.slice(0, columnCount - 1),
        {
          start: extra[0]!.start,
          end: extra.at(-1)!.end,
          escapes: extra.flatMap(({ escapes }) => escapes),
        },
      ]
}

const contentOf = (row: string, { start, end }: Cell): string =>
  row.slice(start, end).trim().replaceAll('\\|', '|')

/**
 * The last cell of a row that has more of them than its table has columns.
 *
 * @param row - without the marks of quotations and lists, nor spaces around it
 * @returns null when no cell is without a column
 */
export const joinExtraCells = (row: string, columnCount: number): string | null => {
  const cells = listCells(row)
  return cells.length > columnCount && columnCount > 0
    ? contentOf(row, joinCells(row, cells, columnCount).at(-1)!)
    : null
}

/**
 * Reads the cells of a row as the chain does (`keepExtraCells`).
 *
 * @param columnCount - of the table; none for its first row
 */
export const readRow = (
  lines: BodyLines,
  line: number,
  columnCount = Infinity,
): { start: number; cellCount: number; cells: WrittenCell[] } => {
  const text = lines.text(line).trimEnd()
  const prefix = PREFIX_RE.exec(text)![0].length
  const row = text.slice(prefix)
  const start = lines.start(line) + prefix
  const cells = listCells(row)
  return {
    start,
    cellCount: cells.length,
    cells: joinCells(row, cells, columnCount).map((cell) => {
      const { start: from, end, escapes } = cell
      const inside = row.slice(from, end)
      const lead = inside.length - inside.trimStart().length
      const first = from + lead
      const stretches: Stretch[] = [{ from: 0, to: start + first }]
      // Each `\|` is one sign shorter in the content.
      for (const [count, escape] of escapes.entries())
        stretches.push({ from: escape - first - count, to: start + escape + 1 })
      return {
        start: start + Math.max(0, from - 1),
        content: contentOf(row, cell),
        map: createContentMap(stretches),
      }
    }),
  }
}
