import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { findContainers } from '../../callouts/node/findContainers.ts'
import { useContainer } from '../../callouts/node/useContainer.ts'

/** What a table is to those who hear it, once its boxes are no longer those of a table. */
const ROLES: Readonly<Record<string, string>> = {
  table_open: 'table',
  thead_open: 'rowgroup',
  tbody_open: 'rowgroup',
  tr_open: 'row',
  th_open: 'columnheader',
  td_open: 'cell',
}

const readText = (inline: Token | undefined): string =>
  (inline?.children ?? []).map(({ content }) => content).join('')

const labelCells = (tokens: readonly Token[]): void => {
  let heads: string[] = []
  let column = 0
  tokens.forEach((token, index) => {
    const role = ROLES[token.type]
    if (role) token.attrSet('role', role)
    if (token.type === 'table_open') {
      token.attrJoin('class', 'cards')
      heads = []
    } else if (token.type === 'tr_open') column = 0
    else if (token.type === 'th_open') heads.push(readText(tokens[index + 1]))
    else if (token.type === 'td_open') {
      if (column > 0) token.attrSet('data-label', heads[column] ?? '')
      column += 1
    }
  })
}

/**
 * markdown-it extension: in `::: fiches`, a table becomes a card for each line on a narrow screen, where
 * each cell says the name of its column. The first cell is the title of the card.
 */
export const cardsMarkdown = (md: MarkdownIt): void => {
  useContainer(md, 'fiches')
  md.core.ruler.after('inline', 'cards', (state: StateCore) => {
    for (const { container, end, inside } of findContainers(state.tokens, 'fiches')) {
      container.hidden = true
      end.hidden = true
      labelCells(inside)
    }
  })
}
