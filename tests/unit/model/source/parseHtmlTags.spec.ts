import { describe, expect, it } from 'vitest'
import { parseHtmlTags, readAttribute } from '../../../../.vuepress/model/source/parseHtmlTags.ts'

describe('parseHtmlTags', () => {
  it('reads names, attributes and places', () => {
    const html = '<p>\n<img src="a.svg" alt=\'\' hidden>'
    const [, img] = parseHtmlTags(html, 10)
    expect(img).toMatchObject({ name: 'img', closing: false, offset: 14 })
    expect(img!.attributes.map(({ name, value }) => [name, value])).toEqual([
      ['src', 'a.svg'],
      ['alt', ''],
      ['hidden', null],
    ])
    expect(html.slice(img!.attributes[0]!.valueOffset - 10)).toMatch(/^a\.svg/)
    expect(readAttribute(img!, 'hidden')).toBe('')
    expect(readAttribute(img!, 'title')).toBeNull()
  })

  it('reads closing and self-closed tags', () => {
    expect(parseHtmlTags('<A /></b>', 0)).toMatchObject([
      { name: 'A', selfClosing: true },
      { name: 'b', closing: true },
    ])
  })

  it('reads attributes of Vue and values without quotes', () => {
    const [tag] = parseHtmlTags('<p @click.once="x" :a=b>', 0)
    expect(tag!.attributes.map(({ name }) => name)).toEqual(['@click.once', ':a'])
  })

  it('skips comments and `>` between quotes', () => {
    expect(parseHtmlTags('<!-- <script> --><p title="a>b">', 0)).toMatchObject([
      { name: 'p', end: 32 },
    ])
  })
})
