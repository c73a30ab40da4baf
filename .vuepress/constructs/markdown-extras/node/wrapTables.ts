import type { MarkdownIt, RendererRule, StateCore, Token } from 'markdown-it'
import { FRENCH } from '../../../interface/french.ts'
import type { InterfaceTexts } from '../../../interface/InterfaceTexts.ts'
import { renderEnlarge } from '../../../interface/renderEnlarge.ts'
import { relateCells, type TableMeta } from './relateCells.ts'

const ALIGN_RE = /^text-align:(left|center|right)$/

const readText = (inline: Token | undefined): string =>
  (inline?.children ?? []).map(({ content }) => content).join('')

/** The security policy of the site forbids `style` attributes, which markdown-it gives to aligned cells. */
const useAlignClass = (cell: Token): void => {
  const align = ALIGN_RE.exec(cell.attrGet('style') ?? '')?.[1]
  if (!align) return
  cell.attrs = cell.attrs?.filter(([name]) => name !== 'style') ?? null
  if (align !== 'left') cell.attrJoin('class', `align-${align}`)
}

/**
 * Names each table after the heading above it, with a number where a heading has several. Ids begin with
 * `_`, as all those that are not of headings.
 */
const labelTables = (state: StateCore, word: string): void => {
  let heading = ''
  let count = 0
  let total = 0
  state.tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      heading = readText(state.tokens[index + 1])
      count = 0
    } else if (token.type === 'table_open') {
      count += 1
      const name = count > 1 ? `${word} ${count}` : word
      total += 1
      token.attrSet('id', `_tableau-${total}`)
      token.attrSet('aria-label', heading ? `${name}\u00a0: ${heading}` : name)
    } else if (token.type === 'th_open' || token.type === 'td_open') {
      if (token.type === 'th_open') token.attrSet('scope', 'col')
      useAlignClass(token)
    }
  })
}

/**
 * markdown-it extension: a table scrolls in a group of its own, named as it is and reached by keyboard
 * (WCAG 2.1.1), so that a wide one never scrolls the page, and opens on the whole window. Not a region: a page has too many landmarks soon.
 */
export const wrapTables = (
  md: MarkdownIt,
  { table: word, enlarge }: Pick<InterfaceTexts, 'table' | 'enlarge'> = FRENCH,
): void => {
  const open: RendererRule = (tokens, index, options, _env, self) => {
    const id = tokens[index]!.attrGet('id')
    const table = self.renderToken(tokens, index, options)
    const isWide = (tokens[index]!.meta as TableMeta | null)?.isWide
    const control = isWide ? renderEnlarge(enlarge) : ''
    return `${control}<div class="table-wrapper" tabindex="0" role="group" aria-labelledby="${id}">\n${table}`
  }
  const close: RendererRule = (tokens, index, options, _env, self) =>
    `${self.renderToken(tokens, index, options)}</div>\n`

  md.core.ruler.push('table_labels', (state) => labelTables(state, word))
  md.core.ruler.push('table_relations', relateCells)
  md.renderer.rules.table_open = open
  md.renderer.rules.table_close = close
}
