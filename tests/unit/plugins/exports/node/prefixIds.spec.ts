import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { prefixIds } from '../../../../../.vuepress/plugins/exports/node/prefixIds.ts'

const prefix = (html: string): { html: string; ids: string[] } => {
  const $ = load(html, null, false)
  const ids = prefixIds($, 'c2-')
  return { html: $.html(), ids }
}

describe('prefixIds', () => {
  it('sets every id apart and lists them in order', () => {
    expect(prefix('<h2 id="a">A</h2><p id="b">B</p>')).toEqual({
      html: '<h2 id="c2-a">A</h2><p id="c2-b">B</p>',
      ids: ['c2-a', 'c2-b'],
    })
  })

  it('follows with the attributes that name ids, several at once too', () => {
    expect(prefix('<div aria-labelledby="a b"></div><td headers="h"></td>').html).toContain(
      '<div aria-labelledby="c2-a c2-b"></div>',
    )
  })

  it('follows inside drawings, where colours and shapes are named', () => {
    const { html } = prefix(
      '<svg><defs><g id="g"></g></defs><use href="#g"></use><path fill="url(#g)"></path></svg>',
    )
    expect(html).toBe(
      '<svg><defs><g id="c2-g"></g></defs><use href="#c2-g"></use><path fill="url(#c2-g)"></path></svg>',
    )
  })

  it('leaves links alone', () => {
    expect(prefix('<a href="#a">A</a>').html).toBe('<a href="#a">A</a>')
  })
})
