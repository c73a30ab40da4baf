import { load } from 'cheerio'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { wrapTables } from '../../../../../.vuepress/constructs/markdown-extras/node/wrapTables.ts'

const read = (...lines: string[]) => {
  const $ = load(new MarkdownIt().use(wrapTables).render(lines.join('\n')))
  return {
    labels: $('[data-label]')
      .map((_, cell) => $(cell).attr('data-label'))
      .get(),
    rowHeaders: $('tbody th[scope=row]')
      .map((_, cell) => $(cell).text())
      .get(),
    isStacked: $('table').hasClass('stacks'),
    cells: $('tbody > tr > *').length,
  }
}

describe('a table', () => {
  it('of few columns gives each cell the name of its column, as text', () => {
    const { labels, isStacked } = read(
      '| Ville | `Code` | **Date** |',
      '|--|--|--|',
      '| A | 1 | x |',
      '| B | 2 | y |',
    )
    expect(isStacked).toBe(true)
    expect(labels).toEqual(['Code', 'Date', 'Code', 'Date'])
  })

  it('whose rows begin with a number says of what', () => {
    const { labels } = read(
      '| Rappel | Touchés |',
      '|--|--|',
      '| 99,9 % | 1,0 % |',
      '| 2 août | x |',
    )
    expect(labels).toEqual(['Rappel', 'Touchés', 'Touchés'])
  })

  it('of many columns keeps its rows', () => {
    const row = '| a | b | c | d | e |'
    expect(read(row, '|--|--|--|--|--|', row)).toMatchObject({ isStacked: false, labels: [] })
  })

  it('whose rows have each a name says so', () => {
    const { rowHeaders, cells } = read('| Ville | Code |', '|--|--|', '| A | 1 |', '| B | 2 |')
    expect(rowHeaders).toEqual(['A', 'B'])
    expect(cells).toBe(4)
  })

  it.each([
    ['twice the same name', ['| A | 1 |', '| A | 2 |']],
    ['a row without a name', ['| A | 1 |', '| | 2 |']],
    ['a sentence', ['| A | 1 |', `| ${'mot '.repeat(20)} | 2 |`]],
    ['one row', ['| A | 1 |']],
  ])('with %s has no headers of rows', (_, rows) => {
    expect(read('| Ville | Code |', '|--|--|', ...rows).rowHeaders).toEqual([])
  })
})
