import { describe, expect, it } from 'vitest'
import { limitMarkdown } from '../../../../../../.vuepress/plugins/checks/node/source/limitMarkdown.ts'
import { parsePage } from '../../../../../../.vuepress/plugins/checks/node/source/parsePage.ts'

describe('limitMarkdown', () => {
  it('leaves pages as they are', () => {
    const source = `> - 1. **Gras** et _italique_ <!-- note -->\n\n${'| **a** | nom_de_colonne |\n'.repeat(200)}`
    expect(limitMarkdown(source)).toEqual({ text: source, excesses: [] })
  })

  it('hides the signs that come after the thousandth of a passage, and tells the first', () => {
    const source = `${'*a '.repeat(1000)}\n*b **c\n\n*d`
    const { text, excesses } = limitMarkdown(source)
    expect(text).toBe(`${'*a '.repeat(1000)}\n\u0001b \u0001\u0001c\n\n*d`)
    expect(excesses).toEqual([{ kind: 'emphasis', offset: 3001 }])
  })

  it('does not count what joins words', () => {
    expect(limitMarkdown('nom_de_colonne '.repeat(2000)).excesses).toEqual([])
  })

  it('hides the comments that come after the hundredth', () => {
    const { text, excesses } = limitMarkdown('<!-- '.repeat(101))
    expect(text.endsWith('<!-- \u0001\u0001-- ')).toBe(true)
    expect(excesses).toEqual([{ kind: 'comment', offset: 500 }])
  })

  it.each(['> ', '- ', '1. '])(
    'hides what a line opens with « %s » inside of fifty others',
    (mark) => {
      const { text, excesses } = limitMarkdown(`a\n${mark.repeat(52)}b`)
      expect(text).toContain(mark.repeat(49))
      expect(text.length).toBe(3 + 52 * mark.length)
      expect(excesses).toEqual([{ kind: 'depth', offset: 1 + 50 * mark.length }])
    },
  )
})

it.each(['>', '+ ', '1. ', '*[', '<!--', '_?'])('a page of « %s » is read', (sign) => {
  expect(parsePage({ file: 'page.md', content: sign.repeat(20_000) }).content).toHaveLength(
    20_000 * sign.length,
  )
})
