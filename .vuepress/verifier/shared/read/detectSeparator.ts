import { createCsvReader } from './createCsvReader.ts'

export const SEPARATORS = [',', ';', '\t', '|'] as const
export type Separator = (typeof SEPARATORS)[number]

/** Rows of a text that are read with a separator; the last may be cut. */
const readRows = (text: string, separator: string): string[][] => {
  const rows: string[][] = []
  const reader = createCsvReader({ separator, onRow: (cells) => rows.push(cells) })
  reader.write(text)
  reader.end()
  return rows.length > 2 ? rows.slice(0, -1) : rows
}

/** The most common width of rows, and the share of rows that have it. */
const measure = (rows: readonly string[][]): { width: number; share: number } => {
  const counts = new Map<number, number>()
  const filled = rows.filter((cells) => cells.length > 1 || cells[0] !== '')
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return { width, share: filled.length > 0 ? count / filled.length : 0 }
}

/**
 * The separator that cuts the beginning of a file into rows of the same width. A text with none of them is
 * a table of one column, and any separator reads it.
 *
 * @param text - beginning of the file, 64 KB are enough
 */
export const detectSeparator = (text: string): Separator => {
  const scored = SEPARATORS.map((separator) => {
    const { width, share } = measure(readRows(text, separator))
    return { separator, score: width > 1 ? share * (1 + Math.log2(width) / 8) : 0 }
  })
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator
}
