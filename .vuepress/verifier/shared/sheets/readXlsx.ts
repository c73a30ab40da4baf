import { createBudget } from './createBudget.ts'
import { parseXml } from './parseXml.ts'
import { readDateStyles, toIsoSerial } from './xlsxDates.ts'
import type { Sheet } from './types.ts'

/** `AB12` is the column 27. */
const readColumn = (reference: string): number => {
  let column = 0
  for (const letter of reference.replace(/[^A-Z].*$/, ''))
    column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** Texts that cells name by their rank; a text may be in several runs. */
const readStrings = (xml = ''): string[] => {
  const strings: string[] = []
  let text: string | undefined
  let isPhonetic = false
  if (xml)
    parseXml(xml, {
      open: (name) => {
        if (name === 'si') strings.push('')
        if (name === 't') text = ''
        if (name === 'rPh') isPhonetic = true
      },
      text: (piece) => {
        if (text !== undefined) text += piece
      },
      close: (name) => {
        if (name === 'rPh') isPhonetic = false
        if (name !== 't' || text === undefined) return
        if (!isPhonetic) strings[strings.length - 1] += text
        text = undefined
      },
    })
  return strings
}

/** What a spreadsheet shows of a number: fifteen digits. */
const writeNumber = (value: string): string => {
  const number = Number(value)
  return value === '' || Number.isNaN(number) ? value : String(Number(number.toPrecision(15)))
}

/** Columns that a sheet may have. */
const MOST_COLUMNS = 16_384

export interface XlsxParts {
  sheet: string
  strings: string | undefined
  styles: string | undefined
  is1904: boolean
}

/** Reads the cells of a sheet of an XLSX, each as the text that a CSV would have. */
export const readXlsx = ({
  sheet,
  strings,
  styles,
  is1904,
}: XlsxParts): Pick<Sheet, 'rows' | 'mergedCells'> => {
  const texts = readStrings(strings)
  const dateStyles = readDateStyles(styles)
  const rows: Sheet['rows'] = []
  const spend = createBudget()
  let mergedCells = 0
  let line = 0
  let column = -1
  let type = ''
  let isDate = false
  let value = ''
  let isInValue = false

  const readCell = (): string => {
    if (type === 's') return texts[Number(value)] ?? ''
    if (type === 'b') return value === '1' ? 'true' : 'false'
    if (type === 'str' || type === 'inlineStr' || type === 'd') return value
    if (type === 'e') return value
    return isDate && value !== '' ? toIsoSerial(Number(value), is1904) : writeNumber(value)
  }

  parseXml(sheet, {
    open: (name, attribute) => {
      if (name === 'row') {
        line = Number(attribute('r')) || line + 1
        column = -1
        rows.push({ cells: [], line })
      } else if (name === 'c') {
        const reference = attribute('r')
        column = reference ? readColumn(reference) : column + 1
        type = attribute('t') ?? ''
        isDate = dateStyles.has(Number(attribute('s') ?? -1))
        value = ''
      } else if (name === 'v' || name === 't') isInValue = true
      else if (name === 'mergeCell') mergedCells += 1
    },
    text: (piece) => {
      if (isInValue) value += piece
    },
    close: (name) => {
      if (name === 'v' || name === 't') isInValue = false
      if (name !== 'c' || column < 0 || column >= MOST_COLUMNS) return
      const cells = rows.at(-1)?.cells
      if (!cells) return
      spend(Math.max(1, column - cells.length))
      while (cells.length < column) cells.push('')
      cells[column] = readCell()
    },
  })
  return { rows, mergedCells }
}
