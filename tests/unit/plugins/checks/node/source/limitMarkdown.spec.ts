import { describe, expect, it } from 'vitest'
import { limitMarkdown } from '../../../../../../.vuepress/plugins/checks/node/source/limitMarkdown.ts'

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

  it('hides the comments that come after the twentieth', () => {
    const { text, excesses } = limitMarkdown('<!-- '.repeat(21))
    expect(text.endsWith('<!-- \u0001\u0001-- ')).toBe(true)
    expect(excesses).toEqual([{ kind: 'comment', offset: 100 }])
  })

  it('hides the brackets that open inside of fifty others, and no other', () => {
    const { text, excesses } = limitMarkdown(`${'[a](b) '.repeat(200)}${'['.repeat(51)}](`)
    expect(text.endsWith('[[\u0001](')).toBe(true)
    expect(excesses).toEqual([{ kind: 'bracket', offset: 1450 }])
  })

  it('hides the accents that nothing closes after the twentieth, and leaves code alone', () => {
    const fine = `${'`a` ``b`` '.repeat(200)}\n\n${'\\``` '.repeat(20)}`
    const { text, excesses } = limitMarkdown(`${fine}\\\`\`\` a`)
    expect(text).toBe(`${fine}\\\u0001\u0001\u0001 a`)
    expect(excesses).toEqual([{ kind: 'code', offset: fine.length + 1 }])
  })

  it('hides the underlines that come after the three hundredth of a page', () => {
    const { text, excesses } = limitMarkdown('a\n---\n\n'.repeat(301))
    expect(text.endsWith('a\n---\n\na\n\uFFFC\uFFFC\uFFFC\n\n')).toBe(true)
    expect(excesses).toEqual([{ kind: 'underline', offset: 2102 }])
  })

  it('hides what sets apart the quotations and items after the thousandth of a page', () => {
    expect(limitMarkdown('- a\n'.repeat(2000)).excesses).toEqual([])
    const { text, excesses } = limitMarkdown('- a\n\n'.repeat(1002))
    expect(text.endsWith('- a\n\n\uFFFC a\n\n')).toBe(true)
    expect(excesses).toEqual([{ kind: 'container', offset: 5005 }])
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
