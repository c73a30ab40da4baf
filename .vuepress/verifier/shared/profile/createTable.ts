import type { Communes } from '../communes/types.ts'
import { SEPARATORS } from '../read/detectSeparator.ts'
import { createSchemaCheck, type SchemaCheck } from '../schemas/createSchemaCheck.ts'
import type { Schema } from '../schemas/types.ts'
import { createColumn, type ColumnReader } from './createColumn.ts'
import { createDoubles, type DoublesReader } from './createDoubles.ts'
import { createPoints, type PointsReader } from './createPoints.ts'
import { findRoles } from './findRole.ts'
import { findHeader, type Header, type Row } from './findHeader.ts'
import { add, createTally } from './tally.ts'
import { toKey } from './toKey.ts'
import type { Table } from './types.ts'

/** Rows among which the header is looked for. */
const FIRST_ROWS = 30

/** Columns that are judged; data.gouv.fr and databases take fewer. */
export const MOST_COLUMNS = 2000

const TOTAL =
  /^(?:ensemble|(?:sous[- ]?)?tota(?:l|ux)(?: (?:général|general|générale|generale|cumulé)| (?:du|de la|des|de l[’']).{1,60})?(?: \d{4})?\s{0,3}:?)$/i

/**
 * Whether a row is a total: its first text says so, or its second, in a group that the row above is of too.
 *
 * @param above - first cell of the row above
 */
const isTotal = (cells: readonly string[], above: string): boolean => {
  const filled = cells.findIndex((cell) => cell.trim() !== '')
  if (cells.length < 2) return false
  if (filled < 2 && TOTAL.test(cells[filled]!.trim())) return true
  return filled === 0 && cells[0] === above && TOTAL.test(cells[1]!.trim())
}

const NOTE =
  /^(?:(?:sources?|notes?|lecture|champ|remarques?|avertissement|l[ée]gende|nb|n\.\s?b\.)\s{0,2}[:.–—-]|\*{1,3}|\(\d\))\s/i

/** Whether a row is a note on the table: a source, a way to read it, alone in its first cell. */
const isNote = ([first = '', ...others]: readonly string[], width: number): boolean =>
  width > 1 && NOTE.test(first.trim()) && others.every((cell) => cell.trim() === '')

export interface TableOptions {
  /** Sign between cells; undefined for a sheet. */
  separator?: string | undefined
  communes?: Communes | undefined
  /** Schema that the table is compared with. */
  schema?: Schema | undefined
}

export interface TableReader {
  read: (cells: string[], line: number) => void
  finish: () => Table
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** Whether another separator would cut a row of one cell as the header is cut. */
const isCutOtherwise = (cells: readonly string[], width: number, separator?: string): boolean =>
  cells.length === 1 &&
  width > 1 &&
  SEPARATORS.some((other) => other !== separator && cells[0]!.split(other).length === width)

interface Readers {
  header: Header
  columns: ColumnReader[]
  points: PointsReader
  doubles: DoublesReader
  schema: SchemaCheck | undefined
}

/** Reads a table row by row, and keeps of it only counts and a few places: its memory does not follow its rows. */
export const createTable = ({ separator, communes, schema }: TableOptions): TableReader => {
  let waiting: Row[] | undefined = []
  let readers: Readers | undefined
  let rows = 0
  let above = ''
  const emptyRows = createTally()
  const uneven = createTally()
  const otherSeparator = createTally()
  const totals = createTally()
  const notes = createTally()

  const start = (first: readonly Row[]): Readers => {
    const header = findHeader(first)
    const names = header.row.cells.map((cell) => cell.trim())
    const roles = findRoles(
      names.map(toKey),
      header.below.map(({ cells }) => cells),
    )
    return {
      header,
      columns: header.row.cells
        .slice(0, MOST_COLUMNS)
        .map((name, index) => createColumn(index, name, roles[index], communes)),
      points: createPoints(names),
      doubles: createDoubles(names),
      schema: schema && createSchemaCheck(schema, header.row.cells),
    }
  }

  const readRow = (
    { cells, line }: Row,
    { header, columns, points, doubles, schema: check }: Readers,
  ): void => {
    if (isEmpty(cells)) {
      add(emptyRows, line, '')
      return
    }
    rows += 1
    const width = header.row.cells.length
    if (cells.length !== width) {
      add(uneven, line, `${cells.length} au lieu de ${width}`)
      if (isCutOtherwise(cells, width, separator)) add(otherSeparator, line, cells[0]!)
    }
    if (isTotal(cells, above)) add(totals, line, cells.join(' ').trim())
    if (isNote(cells, width)) add(notes, line, cells[0]!.trim())
    above = cells[0] ?? ''
    points.read(cells, line)
    doubles.read(cells, line)
    columns.forEach((column, index) => column.read(cells[index] ?? '', line))
    check?.read(cells, line)
  }

  /** The rows that were waiting for the header. */
  const release = (): Readers => {
    const begun = start(waiting ?? [])
    waiting = undefined
    readers = begun
    for (const row of begun.header.below) readRow(row, begun)
    return begun
  }

  return {
    read: (cells, line) => {
      if (readers) return readRow({ cells, line }, readers)
      waiting!.push({ cells, line })
      if (waiting!.length >= FIRST_ROWS) release()
    },
    finish: () => {
      const { header, columns: list, points, doubles, schema: check } = readers ?? release()
      const columns = list.map((column) => column.finish())
      return {
        headerLine: header.row.line,
        above: header.above,
        secondHeader: header.second && {
          line: header.second.line,
          value: header.second.cells.join(' ').trim(),
        },
        header: header.row.cells,
        columns,
        rows,
        emptyRows,
        uneven,
        otherSeparator,
        totals,
        notes,
        points: points.finish(columns),
        ...doubles.finish(columns),
        leftOutColumns: Math.max(0, header.row.cells.length - MOST_COLUMNS),
        schema: check?.finish(),
        communesYear: communes?.year,
      }
    },
  }
}
