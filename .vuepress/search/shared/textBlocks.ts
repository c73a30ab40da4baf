/**
 * How the text of a section is written: one line for each block. The first sign of a line tells what it
 * is; the cells of a row are separated by tabs. None of these signs can come from a page, whose blanks
 * are spaces.
 */
const CELL = '\t'
const HEADER = '\f'
const CODE = '\v'

/** @param isHeader - the row names the columns of those that follow */
export const writeRow = (cells: readonly string[], isHeader: boolean): string =>
  (isHeader ? HEADER : '') + cells.join(CELL)

export const writeCode = (code: string): string => CODE + code

/** A block as a reader may be shown it. */
export interface TextBlock {
  text: string
  isCode: boolean
  /** Neither code nor a row of a table. */
  isProse: boolean
}

const describeRow = (line: string, columns: readonly string[]): string =>
  line
    .split(CELL)
    .flatMap((cell, column) => {
      const name = columns[column]
      if (!cell) return []
      return name && name !== cell ? `${name} : ${cell}` : cell
    })
    .join(' ; ')

/** The blocks of a section, each row of a table told « column: value »; rows of names are left out. */
export const readBlocks = (source: string): TextBlock[] => {
  let columns: readonly string[] = []
  return source.split('\n').flatMap((line): TextBlock[] => {
    if (line.startsWith(HEADER)) {
      columns = line.slice(1).split(CELL)
      return []
    }
    if (line.startsWith(CODE)) return [{ text: line.slice(1), isCode: true, isProse: false }]
    if (line.includes(CELL))
      return [{ text: describeRow(line, columns), isCode: false, isProse: false }]
    columns = []
    return [{ text: line, isCode: false, isProse: true }]
  })
}

/** What a page writes in one piece: paragraphs, cells of tables. Code is left out. */
export const listPassages = (source: string): string[] =>
  source
    .split('\n')
    .filter((line) => !line.startsWith(CODE) && !line.startsWith(HEADER))
    .flatMap((line) => line.split(CELL))
