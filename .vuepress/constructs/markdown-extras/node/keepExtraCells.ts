import type { MarkdownIt, Token } from 'markdown-it'
import { joinExtraCells } from '../../../model/page/tableRows.ts'
import { wrapBlockRule } from './wrapBlockRule.ts'

/** A row of a table, and the text of the last of its cells. */
interface LastCell {
  row: Token
  cellCount: number
  text: Token | null
}

const listRows = (tokens: readonly Token[]): LastCell[] => {
  const rows: LastCell[] = []
  for (const token of tokens) {
    const row = rows.at(-1)
    if (token.type === 'tr_open') rows.push({ row: token, cellCount: 0, text: null })
    else if (row && token.type === 'inline') {
      row.cellCount += 1
      row.text = token
    }
  }
  return rows
}

/**
 * markdown-it extension: the cells of a row that have no column end its last one, with their bars. Most often
 * a bar of the text was taken for one of the table: the cell is then what its author wrote. The rule
 * `tableaux` tells of it.
 */
export const keepExtraCells = (md: MarkdownIt): void => {
  wrapBlockRule(
    md,
    'table',
    (rule) => (state, line, end, silent) => {
      const first = state.tokens.length
      if (!rule(state, line, end, silent)) return false
      if (silent) return true
      for (const { row, cellCount, text } of listRows(state.tokens.slice(first))) {
        const at = row.map![0]
        const written = state.src.slice(state.bMarks[at]! + state.tShift[at]!, state.eMarks[at])
        const last = joinExtraCells(written.trim(), cellCount)
        if (text && last !== null) text.content = last
      }
      return true
    },
    ['paragraph', 'reference'],
  )
}
