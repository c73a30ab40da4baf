import type { Place } from './types.ts'
import { readTexts } from './forms/texts.ts'
import { readShape } from './shape.ts'
import { cutShort } from './tally.ts'

/** A row of the file, with its line. */
export interface Row {
  cells: string[]
  line: number
}

export interface Header {
  /** The line that names the columns. */
  row: Row
  above: Place[]
  /** The other line of a header of two: names that go on, families of columns above, units below. */
  second: Row | undefined
  /** Rows that come after the header among those that were given. */
  below: Row[]
}

const countFilled = ({ cells }: Row): number => cells.filter((cell) => cell.trim() !== '').length

/** The width that most rows have. */
const commonWidth = (rows: readonly Row[]): number => {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1
}

const toPlace = ({ cells, line }: Row): Place => ({
  line,
  value: cutShort(cells.filter((cell) => cell.trim() !== '').join(' ')),
})

/** Whether a row finishes the names that the row above leaves open: merged cells, written out. */
const isSecond = (header: Row, next: Row | undefined): next is Row => {
  if (!next) return false
  const open = header.cells.flatMap((cell, index) => (cell.trim() === '' ? [index] : []))
  if (open.length < 2) return false
  const isName = (cell: string | undefined): boolean =>
    !!cell?.trim() && !/^[\d\s.,/-]+$/.test(cell)
  const filled = open.filter((index) => isName(next.cells[index]))
  return (
    filled.length * 2 >= open.length &&
    next.cells.every((cell) => cell.trim() === '' || isName(cell))
  )
}

const isNumber = (cell: string): boolean => /^[\d\s.,/:%+-]+$/.test(cell)

/** Words that may stand for a value in the first row of a table. */
const isNoValue = (cell: string): boolean =>
  readTexts(cell, cell, readShape(cell), undefined).length > 0

/** Whether a row says the units of columns that hold nothing but figures below: two of them at least. */
const isUnits = (next: Row | undefined, below: readonly Row[]): next is Row => {
  if (!next || below.length < 2) return false
  const figures = next.cells.flatMap((cell, index) => {
    const values = below.map(({ cells }) => (cells[index] ?? '').trim()).filter(Boolean)
    return values.length > 1 && values.every(isNumber) ? [cell.trim()] : []
  })
  return (
    figures.length > 1 &&
    figures.every((cell) => cell !== '' && !isNumber(cell) && !isNoValue(cell))
  )
}

/** Whether a row above the header names families of its columns: several, over a table of the same width. */
const isFamilies = (above: Row | undefined, header: Row): above is Row =>
  above !== undefined && above.cells.length === header.cells.length && countFilled(above) > 1

/**
 * Finds the header among the first rows: titles that stand above it fill few cells.
 *
 * @param rows - first rows of the file, one at least
 */
export const findHeader = (rows: readonly Row[]): Header => {
  const width = commonWidth(rows.filter((row) => countFilled(row) > 0))
  const least = Math.max(1, Math.ceil(width * 0.6))
  const found = rows.findIndex((row) => countFilled(row) >= Math.min(least, Math.max(2, width - 1)))
  const at =
    found === -1
      ? Math.max(
          0,
          rows.findIndex((row) => countFilled(row) > 0),
        )
      : found
  const row = rows[at] ?? { cells: [], line: 1 }
  const [before, next, below] = [rows[at - 1], rows[at + 1], rows.slice(at + 2)]
  if (isFamilies(before, row))
    return {
      row,
      above: rows.slice(0, at - 1).map(toPlace),
      second: before,
      below: rows.slice(at + 1),
    }
  const second = isSecond(row, next) || isUnits(next, below) ? next : undefined
  return {
    row,
    above: rows.slice(0, at).map(toPlace),
    second,
    below: second ? below : rows.slice(at + 1),
  }
}
