/** What is wrong with quotes, and where the limits of a cell or of a row are passed. */
export type CsvFault = 'bare-quote' | 'after-quote' | 'unclosed' | 'too-long' | 'too-wide'

export interface CsvReaderOptions {
  /** One sign. */
  separator: string
  /**
   * @param line - line of the file where the row begins, from 1
   */
  onRow: (cells: string[], line: number) => void
  /** `unclosed`, `too-long` and `too-wide` end the reading: what follows cannot be told apart. */
  onFault?: (fault: CsvFault, line: number) => void
}

export interface CsvReader {
  write: (text: string) => void
  end: () => void
  /** Whether a fault has ended the reading. */
  isStopped: () => boolean
}

/** Longest cell, in signs: more is a quote that nothing closes. */
export const LONGEST_CELL = 1_000_000

/** Most cells in a row: what a spreadsheet can hold. */
export const WIDEST_ROW = 16_384

const QUOTE = 34
const LF = 10
const CR = 13

const STATE = { start: 0, plain: 1, quoted: 2, closing: 3 } as const

/**
 * Reads a CSV piece by piece (RFC 4180), each sign once, whatever it holds: the time is that of its length
 * and the memory that of a row. A lone carriage return ends a line as a line feed does.
 *
 * Papa Parse 5.5 would give the rows. It does not say at which line of the file one begins, and a quote that
 * nothing closes makes it keep the rest of the file before it says so.
 */
export const createCsvReader = ({
  separator,
  onRow,
  onFault = () => undefined,
}: CsvReaderOptions): CsvReader => {
  const comma = separator.charCodeAt(0)
  let state: number = STATE.start
  let cells: string[] = []
  /** What earlier pieces gave of the cell that is being read. */
  let cell = ''
  let line = 1
  let rowLine = 1
  let quoteLine = 1
  let isAfterCr = false
  let isStopped = false

  const stop = (fault: CsvFault, at: number): void => {
    isStopped = true
    onFault(fault, at)
  }
  const endCell = (text: string): void => {
    cells.push(cell === '' ? text : cell + text)
    cell = ''
    state = STATE.start
    if (cells.length > WIDEST_ROW) stop('too-wide', rowLine)
  }
  const endRow = (): void => {
    onRow(cells, rowLine)
    cells = []
    rowLine = line
  }

  const write = (text: string): void => {
    let from = 0
    for (let at = 0; at < text.length && !isStopped; at += 1) {
      const code = text.charCodeAt(at)
      if (isAfterCr) {
        isAfterCr = false
        if (code === LF) {
          from = at + 1
          continue
        }
      }
      if (state === STATE.quoted) {
        if (code === QUOTE) {
          cell += text.slice(from, at)
          state = STATE.closing
          from = at + 1
        } else if (code === LF) line += 1
        continue
      }
      if (state === STATE.closing) {
        if (code === QUOTE) {
          // A doubled quote: the second is kept.
          state = STATE.quoted
          from = at
          continue
        }
        if (code !== comma && code !== LF && code !== CR) {
          onFault('after-quote', line)
          state = STATE.plain
          continue
        }
      }
      if (code === comma) {
        endCell(text.slice(from, at))
        from = at + 1
      } else if (code === LF || code === CR) {
        endCell(text.slice(from, at))
        line += 1
        endRow()
        from = at + 1
        isAfterCr = code === CR
      } else if (state === STATE.start) {
        state = STATE.plain
        if (code === QUOTE) {
          state = STATE.quoted
          quoteLine = line
          from = at + 1
        }
      } else if (code === QUOTE) onFault('bare-quote', line)
    }
    if (isStopped) return
    cell += text.slice(from)
    if (cell.length > LONGEST_CELL)
      stop(
        state === STATE.quoted ? 'unclosed' : 'too-long',
        state === STATE.quoted ? quoteLine : rowLine,
      )
  }

  const end = (): void => {
    if (isStopped) return
    if (state === STATE.quoted) {
      stop('unclosed', quoteLine)
      return
    }
    if (cells.length === 0 && cell === '' && state === STATE.start) return
    endCell('')
    endRow()
  }

  return { write, end, isStopped: () => isStopped }
}
