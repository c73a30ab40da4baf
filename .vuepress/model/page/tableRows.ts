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

/** Reads the cells of a row as markdown-it does: a bar at each end of the row opens no cell. */
export const readRow = (
  lines: BodyLines,
  line: number,
): { start: number; cells: WrittenCell[] } => {
  const text = lines.text(line).trimEnd()
  const prefix = PREFIX_RE.exec(text)![0].length
  const row = text.slice(prefix)
  const start = lines.start(line) + prefix
  const cells = splitRow(row)
  if (cells[0]?.start === cells[0]?.end) cells.shift()
  if (cells.length > 0 && cells.at(-1)!.start === cells.at(-1)!.end) cells.pop()
  return {
    start,
    cells: cells.map(({ start: from, end, escapes }) => {
      const inside = row.slice(from, end)
      const lead = inside.length - inside.trimStart().length
      const first = from + lead
      const stretches: Stretch[] = [{ from: 0, to: start + first }]
      // Each `\|` is one sign shorter in the content.
      for (const [count, escape] of escapes.entries())
        stretches.push({ from: escape - first - count, to: start + escape + 1 })
      const content = inside.trim().replaceAll('\\|', '|')
      return { start: start + Math.max(0, from - 1), content, map: createContentMap(stretches) }
    }),
  }
}
