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
    expect(find(`${passage}\n${passage}`)).toEqual([1450, 1450 + passage.length + 1])
  })

  it('counts from the start of the file', () => {
    expect(findExcesses(`---\n---\n${'['.repeat(51)}`, 8)).toEqual([58])
  })
})

it.each(['>', '+ ', '1. ', '*[', '<!--', '_?', '===\n', '[[', '[]', '\\```\n'])(
  'a page of « %s » is read',
  (sign) => {
    expect(parsePage({ file: 'page.md', content: sign.repeat(20_000) }).content).toHaveLength(
      20_000 * sign.length,
    )
  },
)
