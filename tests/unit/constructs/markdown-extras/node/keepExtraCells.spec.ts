import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../../../.vuepress/model/source/parsePage.ts'
import { createForeignChain } from '../../foreign/support/createForeignChain.ts'

const chain = createForeignChain()
const HEAD = '| A | B |\n| --- | --- |\n'

/** The rows under the header. */
const readRows = (content: string): string[][] =>
  [
    ...chain
      .render(content, {})
      .split('</thead>')[1]!
      .matchAll(/<tr[^>]*>\s*(<t[dh][^]*?)<\/tr>/g),
  ].map(([, row]) => [...row!.matchAll(/<t[dh][^>]*>([^]*?)<\/t[dh]>/g)].map(([, cell]) => cell!))

describe('cells that have no column', () => {
  it.each([
    ['| a | b | c | d |', ['a', 'b | c | d']],
    ['a | b | c', ['a', 'b | c']],
    ['| a | `b || c` |', ['a', '<code v-pre>b || c</code>']],
    ['| a | b \\| c | d |', ['a', 'b | c | d']],
    ['| a | b |  | d |', ['a', 'b |  | d']],
  ])('end the last one: %s', (row, cells) => {
    expect(readRows(`${HEAD}${row}\n| e | f |\n`)).toEqual([cells, ['e', 'f']])
  })

  it.each(['| a | b | |', '| a | b | | |', '| a | b |', 'a|b'])(
    'are nothing when they are empty: %s',
    (row) => {
      expect(readRows(`${HEAD}${row}\n`)).toEqual([['a', 'b']])
    },
  )

  it('are found in lists and quotations, with their places', () => {
    const content = '> - | A |\n>   |---|\n>   | a | [b](/c/) |\n'
    expect(readRows(content)).toHaveLength(1)
    const { links, blocks } = parsePage({ file: 'a.md', content })
    expect(links.map(({ urlOffset }) => content.slice(urlOffset!, urlOffset! + 3))).toEqual(['/c/'])
    expect(blocks.at(-1)!.text).toContain('a | ')
  })
})
