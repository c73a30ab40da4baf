import { createBudget } from './createBudget.ts'
import { RefusedFile } from '../read/refuse.ts'
import { parseXml } from './parseXml.ts'
import type { Sheet } from './types.ts'

/** Columns and rows that a sheet has: what is repeated further is its empty end. */
const MOST_COLUMNS = 16_384
const MOST_ROWS = 1_048_576

const readCount = (written: string | undefined): number => Math.max(1, Number(written) || 1)

/** Reads the first table of an ODS, each cell as the text that a CSV would have. */
export const readOds = (xml: string): Sheet => {
  const rows: Sheet['rows'] = []
  const spend = createBudget()
  const names: string[] = []
  let mergedCells = 0
  let line = 0
  let cells: string[] = []
  let rowCount = 1
  let cellCount = 1
  let value: string | undefined
  let text = ''
  let paragraphs = 0
  let isInText = false
  let isInNote = false
  const isFirst = (): boolean => names.length === 1

  const endCell = (): void => {
    const content = value ?? text
    // A long run of empty cells is what the sheet has after its last value.
    const times = Math.min(cellCount, MOST_COLUMNS)
    spend(times)
    for (let left = times; left > 0; left -= 1) cells.push(content)
  }
  const endRow = (): void => {
    while (cells.at(-1) === '') cells.pop()
    const times = cells.length === 0 ? 1 : Math.min(rowCount, MOST_ROWS)
    spend(times * cells.length)
    for (let rank = 0; rank < times; rank += 1) rows.push({ cells, line: line + rank + 1 })
    line += rowCount
  }

  parseXml(xml, {
    open: (name, attribute) => {
      if (name === 'table') names.push(attribute('name') ?? '')
      if (!isFirst()) return
      if (name === 'table-row') {
        cells = []
        rowCount = readCount(attribute('number-rows-repeated'))
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cellCount = readCount(attribute('number-columns-repeated'))
        const type = attribute('value-type')
        value =
          type === 'float' || type === 'percentage' || type === 'currency'
            ? attribute('value')
            : type === 'date'
              ? attribute('date-value')
              : undefined
        text = ''
        paragraphs = 0
        if (
          readCount(attribute('number-columns-spanned')) > 1 ||
          readCount(attribute('number-rows-spanned')) > 1
        )
          mergedCells += 1
      } else if (name === 'annotation') isInNote = true
      else if (name === 'p' && !isInNote) {
        isInText = true
        if (paragraphs > 0) text += '\n'
        paragraphs += 1
      } else if (name === 's' && isInText)
        text += ' '.repeat(Math.min(readCount(attribute('c')), 100))
    },
    text: (piece) => {
      if (isInText && isFirst()) text += piece
    },
    close: (name) => {
      if (!isFirst()) return
      if (name === 'annotation') isInNote = false
      if (name === 'p') isInText = false
      if (name === 'table-cell' || name === 'covered-table-cell') endCell()
      if (name === 'table-row') endRow()
    },
  })
  if (names.length === 0)
    throw new RefusedFile(
      'C’est un document, pas un classeur. Recopiez son tableau dans un tableur, puis enregistrez-le en CSV.',
    )
  return { rows, otherSheets: names.slice(1), mergedCells }
}
