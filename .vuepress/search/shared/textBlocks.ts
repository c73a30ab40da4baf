/**
 * How the text of a section is written: one line for each block. The first sign of a line tells what it
 * is; the cells of a row are separated by tabs. None of these signs can come from a page, whose blanks
 * are spaces.
 */
const CELL = '\t'
const HEADER = '\f'
const CODE = '\v'
const IMAGE = '\r'

/** @param isHeader - the row names the columns of those that follow */
export const writeRow = (cells: readonly string[], isHeader: boolean): string =>
  (isHeader ? HEADER : '') + cells.join(CELL)

export const writeCode = (code: string): string => CODE + code

/** @param alternative - what stands for an image: searched and shown around a match, but no sentence of the page */
export const writeImage = (alternative: string): string => IMAGE + alternative

/** A block as a reader may be shown it. */
export interface TextBlock {
  text: string
  isCode: boolean
  /** What stands for an image. */
  isImage: boolean
  /** Neither code, nor a row of a table, nor what stands for an image. */
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

const OTHER = { isCode: false, isImage: false, isProse: false }

/** The blocks of a section, each row of a table told « column: value »; rows of names are left out. */
export const readBlocks = (source: string): TextBlock[] => {
  let columns: readonly string[] = []
  return source.split('\n').flatMap((line): TextBlock[] => {
    if (line.startsWith(HEADER)) {
      columns = line.slice(1).split(CELL)
      return []
    }
    if (line.startsWith(CODE)) return [{ ...OTHER, text: line.slice(1), isCode: true }]
    if (line.startsWith(IMAGE)) return [{ ...OTHER, text: line.slice(1), isImage: true }]
    if (line.includes(CELL)) return [{ ...OTHER, text: describeRow(line, columns) }]
    columns = []
    return [{ ...OTHER, text: line, isProse: true }]
  })
}

const UNWRITTEN = new RegExp(`^[${HEADER}${CODE}${IMAGE}]`)

/** What a page writes in one piece: paragraphs, cells of tables. Code and images are left out. */
export const listPassages = (source: string): string[] =>
  source
    .split('\n')
    .filter((line) => !UNWRITTEN.test(line))
    .flatMap((line) => line.split(CELL))
