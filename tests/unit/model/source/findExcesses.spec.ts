import { describe, expect, it } from 'vitest'
import { findExcesses } from '../../../../.vuepress/model/source/findExcesses.ts'
import { parsePage } from '../../../../.vuepress/model/source/parsePage.ts'

const find = (content: string) => findExcesses(content, 0)

describe('findExcesses', () => {
  it('says nothing of pages, however long', () => {
    const page = `> - 1. **Gras** [lien](/a/) \\[ <!-- note -->\n\n${'- a\n\n'.repeat(2000)}${'*a '.repeat(2000)}`
    expect(find(page)).toEqual([])
  })

  it('finds the bracket that opens inside of fifty others, once for a passage', () => {
    const passage = `${'[a](b) '.repeat(200)}${'['.repeat(52)}](\n`
    expect(find(`${passage}\n${passage}`)).toEqual([
      { kind: 'bracket', offset: 1450 },
      { kind: 'bracket', offset: 1450 + passage.length + 1 },
    ])
  })

  it.each(['> ', '- ', '1. '])(
    'finds what a line opens with « %s » inside of fifty others',
    (mark) => {
      const line = `${mark.repeat(52)}b\n`
      expect(find(`a\n${line}${line}`)).toEqual([{ kind: 'depth', offset: 1 + 50 * mark.length }])
    },
  )

  it('counts from the start of the file', () => {
    expect(findExcesses(`---\n---\n${'['.repeat(51)}`, 8)).toEqual([
      { kind: 'bracket', offset: 58 },
    ])
  })
})

it('fifty lists one inside the other are still read, and more may not be', () => {
  const read = (depth: number) =>
    parsePage({ file: 'a.md', content: `${'- '.repeat(depth)}mot` }).blocks.map(({ text }) => text)
  expect(read(49)).toEqual(['mot'])
  expect(read(60)).toEqual([])
})

it.each(['>', '+ ', '1. ', '*[', '<!--', '_?', '===\n', '[[', '[]', '\\```\n'])(
  'a page of « %s » is read',
  (sign) => {
    expect(parsePage({ file: 'page.md', content: sign.repeat(20_000) }).content).toHaveLength(
      20_000 * sign.length,
    )
  },
)
