import type { StateCore, Token } from 'markdown-it'

/** Columns of a table that a phone shows row by row, each cell under the name of its column. */
const MAX_STACKED = 4
/** Signs of a cell that names its row. */
const MAX_ROW_NAME = 60

/** What `wrapTables` is told of a table. */
export interface TableMeta {
  /** Of too many columns for a phone, where it scrolls. */
  isWide: boolean
}

interface Cell {
  open: Token
  close: Token
  text: string
}

const readText = (inline: Token): string =>
  (inline.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('')
    .trim()

/** Cells of the table that opens there: its opening, its text and its closing follow each other. */
const readRows = (tokens: readonly Token[], start: number): Cell[][] => {
  const rows: Cell[][] = []
  for (let index = start; tokens[index]!.type !== 'table_close'; index += 1) {
    const open = tokens[index]!
    if (open.type === 'tr_open') rows.push([])
    else if (open.type === 'th_open' || open.type === 'td_open')
      rows.at(-1)!.push({ open, close: tokens[index + 2]!, text: readText(tokens[index + 1]!) })
  }
  return rows
}

/** Each row begins with a name of its own. */
const nameRows = (rows: readonly Cell[][]): void => {
  const firsts = rows.flatMap(([first]) => first ?? [])
  const names = new Set(firsts.map(({ text }) => text))
  const isName = ({ text }: Cell): boolean => text !== '' && text.length <= MAX_ROW_NAME
  if (firsts.length < 2 || names.size < firsts.length || !firsts.every(isName)) return
  for (const { open, close } of firsts) {
    open.tag = close.tag = 'th'
    open.attrSet('scope', 'row')
  }
}

/** A number says nothing of its row by itself: « 90 % » of what? */
const isNumber = (text: string): boolean => /^[\d\s.,%+-]+$/.test(text) && /\d/.test(text)

/** On a phone, each cell is read after the name of its column; what names its row needs none. */
const nameCells = ([header = [], ...rows]: readonly Cell[][]): void => {
  for (const row of rows)
    row.forEach(({ open, text }, index) => {
      const name = header[index]?.text
      if (name && (index > 0 || isNumber(text))) open.attrSet('data-label', name)
    })
}

/**
 * Core rule: tells what each cell of a table is of. A column of names becomes a column of headers; in a
 * table of few columns each cell says the name of its own.
 */
export const relateCells = ({ tokens }: StateCore): void => {
  tokens.forEach((table, start) => {
    // A table shown as cards has its own way.
    if (table.type !== 'table_open' || table.attrGet('class')) return
    const rows = readRows(tokens, start)
    const columns = rows[0]?.length ?? 0
    if (columns < 2) return
    nameRows(rows.slice(1))
    if (columns > MAX_STACKED) {
      table.meta = { isWide: true } satisfies TableMeta
      return
    }
    table.attrJoin('class', 'stacks')
    nameCells(rows)
  })
}
