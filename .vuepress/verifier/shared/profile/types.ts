import type { Encoding } from '../read/detectEncoding.ts'
import type { CsvFault } from '../read/createCsvReader.ts'
import type { SchemaResult } from '../schemas/types.ts'
import type { Form } from './forms.ts'
import type { Role } from './findRole.ts'

/** A cell or a row of the file. */
export interface Place {
  /** Line of the file, from 1, header included; row of the sheet for a workbook. */
  line: number
  /** What is written there, cut short. */
  value: string
}

/** How many times something was seen, and where first. */
export interface Tally {
  count: number
  places: Place[]
}

/** What is known of a column once all its cells are read. */
export interface Column {
  /** From 0. */
  index: number
  /** As the header writes it. */
  name: string
  /** The same in small letters without accents: see `toKey`. */
  key: string
  /** What its name says that it holds. */
  role: Role | undefined
  filled: number
  empty: number
  /** Forms that its cells have: a cell may have several. */
  forms: Partial<Record<Form, Tally>>
  /** Of the cells that are numbers, 9999 and the like left out. */
  highest: number
  lowest: number
  /** All its values, when they are few; undefined when they are many. */
  values: string[] | undefined
  /** First filled cell. */
  example: string
}

/** What is known of the rows of a table. */
export interface Table {
  /** Line of the header; 1 unless titles stand above it. */
  headerLine: number
  /** Titles and empty lines above the header. */
  above: Place[]
  /** The second line of the header, where it has two. */
  secondHeader: Place | undefined
  header: string[]
  columns: Column[]
  /** Rows under the header, empty ones left out. */
  rows: number
  emptyRows: Tally
  /** Rows that have not as many cells as the header. */
  uneven: Tally
  /** Uneven rows that another separator would cut as the header is. */
  otherSeparator: Tally
  sameRows: Tally
  sameIds: (Tally & { column: Column }) | undefined
  sameNames: (Tally & { column: Column }) | undefined
  totals: Tally
  /** Sources and notes that stand as rows. */
  notes: Tally
  /** Points by what is wrong with them; undefined where no pair of columns holds points. */
  points: Points | undefined
  /** Rows whose doubles were looked for: all of them unless there are too many. */
  comparedRows: number
  /** Columns that are too many to be judged. */
  leftOutColumns: number
  schema: SchemaResult | undefined
  /** Year of the list of communes that codes were compared with. */
  communesYear: number | undefined
}

export interface Points {
  latitude: Column
  longitude: Column
  total: number
  swapped: Tally
  projected: Tally
  zero: Tally
  outside: Tally
}

/** What is known of the file itself. */
export interface FileFacts {
  name: string
  /** Size in bytes. */
  size: number
  kind: 'text' | 'sheet'
  encoding: Encoding | undefined
  separator: string | undefined
  faults: Partial<Record<CsvFault, Tally>>
  /** Line where the reading had to stop, and why. */
  stopped: { line: number; fault: CsvFault } | undefined
  /** Sheets of the workbook that are not read. */
  otherSheets: string[]
  mergedCells: number
}

/** All that the rules are given. */
export interface Profile {
  file: FileFacts
  table: Table
}
