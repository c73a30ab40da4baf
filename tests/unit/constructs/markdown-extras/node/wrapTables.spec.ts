import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { wrapTables } from '../../../../../.vuepress/constructs/markdown-extras/node/wrapTables.ts'

const table = '| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n'
const render = (source: string): string => new MarkdownIt().use(wrapTables).render(source)

describe('wrapTables', () => {
  it('puts a named table in a group that the keyboard reaches', () => {
    const html = render(`## Les "formats"\n\n${table}`)
    expect(html).toContain(
      '<div class="table-wrapper" tabindex="0" role="group" aria-labelledby="_tableau-1">\n<table id="_tableau-1" aria-label="Tableau\u00a0: Les &quot;formats&quot;" class="stacks">',
    )
    expect(html).toContain('</table>\n</div>')
  })

  it('gives two tables of one section different names', () => {
    const html = render(`## A\n\n${table}\ntexte\n\n${table}\n## B\n\n${table}`)
    expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
      'Tableau\u00a0: A',
      'Tableau 2\u00a0: A',
      'Tableau\u00a0: B',
    ])
  })

  it('names a table without heading', () => {
    expect(render(table)).toContain('aria-label="Tableau"')
  })

  it('says that header cells head columns', () => {
    expect(render(table)).toContain('<th scope="col">a</th>')
  })

  it('aligns with classes, since style attributes are forbidden', () => {
    const html = render(table)
    expect(html).not.toContain('style=')
    expect(html).toContain('<td data-label="a">1</td>')
    expect(html).toContain('<td class="align-center" data-label="b">2</td>')
    expect(html).toContain('<td class="align-right" data-label="c">3</td>')
  })
})
