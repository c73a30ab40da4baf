import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../../../../.vuepress/publish/page-markdown/node/escapeMarkdown.ts'

/** Types of the tokens of a line, and its text. */
const read = (line: string) => {
  const blocks = new MarkdownIt({ html: true }).parse(line, {})
  const inline = blocks.flatMap(({ children }) => children ?? [])
  return {
    blocks: blocks.length,
    types: [...new Set(inline.map(({ type }) => type))].sort(),
    text: inline.map(({ content }) => content).join(''),
  }
}

describe('escapeMarkdown', () => {
  it('lets a title hold any sign, in a link as in a heading', () => {
    const title = 'L’API [v2] ](x) `code` <script>go()</script> C:\\d'
    expect(read(`# ${escapeMarkdown(title)}`).text).toBe(title)
    expect(read(`[${escapeMarkdown(title)}](/a/)`)).toEqual({
      blocks: 3,
      types: ['link_close', 'link_open', 'text'],
      text: title,
    })
  })

  it('keeps on one line what was written on several', () => {
    expect(read(`> ${escapeMarkdown('Une\n\n# phrase\n')}`).text).toBe('Une # phrase')
  })

  it('leaves ordinary titles as they are', () => {
    const title = 'Ouvrir « ses » données : 3 étapes (2026) & plus_tard'
    expect(escapeMarkdown(title)).toBe(title)
  })
})

it('keeps the no-break spaces of a French title', () => {
  expect(escapeMarkdown('Loi n°\u00A02016, enfin\u202F!')).toBe('Loi n°\u00A02016, enfin\u202F!')
})
