import type { CsvFault } from './read/createCsvReader.ts'
import { createCsvReader } from './read/createCsvReader.ts'
import { detectEncoding, type Encoding, findUtf16 } from './read/detectEncoding.ts'
import { detectSeparator } from './read/detectSeparator.ts'
import { isZip, refuseOthers, refuseOtherTexts } from './read/refuse.ts'
import { readHead, type Source } from './read/Source.ts'
import { streamText } from './read/streamText.ts'
import type { Sheet } from './sheets/types.ts'

/** What can be known of a file before its rows are read. */
export type Opened =
  { kind: 'text'; encoding: Encoding; separator: string } | { kind: 'sheet'; sheet: Sheet }

/** Bytes from which encoding and separator are guessed. */
const HEAD = 1 << 16

const openText = async (
  source: Source,
  head: Uint8Array,
  tell: (bytes: number) => void,
): Promise<Opened> => {
  const encoding = await detectEncoding(source, head, tell)
  const text = new TextDecoder(encoding.name).decode(head)
  return { kind: 'text', encoding, separator: detectSeparator(text) }
}

/**
 * Finds what a file is.
 *
 * @param tell - told how many bytes have been read
 * @throws RefusedFile for what is no table
 */
export const openTable = async (
  source: Source,
  tell: (bytes: number) => void = () => undefined,
): Promise<Opened> => {
  const head = await readHead(source, HEAD)
  refuseOthers(head)
  if (!isZip(head)) {
    refuseOtherTexts(head, findUtf16(head) !== undefined)
    return openText(source, head, tell)
  }
  // Few readers have a workbook: its reader comes when it is needed.
  const { readSheet } = await import('./sheets/readSheet.ts')
  return { kind: 'sheet', sheet: await readSheet(source) }
}

export interface RowHandlers {
  onRow: (cells: string[], line: number) => void
  onFault?: (fault: CsvFault, line: number) => void
  tell?: (bytes: number) => void
  /** Called between pieces of the file, so that what was made of them can be handed over. */
  onPiece?: () => Promise<void> | void
}

/** Reads the rows of a file that was opened, one by one. */
export const readRows = async (
  source: Source,
  opened: Opened,
  { onRow, onFault, tell, onPiece }: RowHandlers,
): Promise<void> => {
  if (opened.kind === 'sheet') {
    opened.sheet.rows.forEach(({ cells, line }) => onRow(cells, line))
    return
  }
  const reader = createCsvReader({
    separator: opened.separator,
    onRow,
    ...(onFault && { onFault }),
  })
  for await (const text of streamText(source, opened.encoding, tell)) {
    reader.write(text)
    if (reader.isStopped()) return
    await onPiece?.()
  }
  reader.end()
}
