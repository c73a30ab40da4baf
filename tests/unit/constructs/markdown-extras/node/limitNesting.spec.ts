import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../../../.vuepress/model/source/parsePage.ts'

const lists = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- mot${level}.`).join('\n')

const quotes = (depth: number): string => `${'> '.repeat(depth)}mot${depth - 1}.`

const boxes = (depth: number): string => {
  const marks = Array.from({ length: depth }, (_, level) => ':'.repeat(level + 3))
  const opened = marks.map((mark, level) => `${mark} info\n\nmot${depth - 1 - level}.\n`)
  return [...opened.reverse(), ...marks].join('\n')
}

/** What readers see of a page whose last paragraph is under what is deep. */
const read = (content: string): string =>
  parsePage({ file: 'a.md', content: `${content}\n\nLa fin.\n` })
    .sections.map(({ text }) => text)
    .join('\n')

describe('what is nested', () => {
  it.each([
    ['lists', lists],
    ['quotations', quotes],
    ['containers', boxes],
  ])('is read whole, however deep: %s', (_, write) => {
    for (const depth of [60, 120, 199, 250, 450]) {
      const text = read(write(depth))
      expect(text).toContain(`mot${depth - 1}.`)
      expect(text).toContain('La fin.')
    }
  })

  it('is a list down to the last level, and signs beyond it', () => {
    expect(read('- '.repeat(200) + 'mot')).toMatch(/^mot\n/)
    expect(read('- '.repeat(203) + 'mot')).toMatch(/^- - mot\n/)
  })

  it('leaves what follows a deep list where it is', () => {
    const page = parsePage({ file: 'a.md', content: `${lists(260)}\n\n## Titre\n\n[lien](/a/)\n` })
    expect(page.headings.map(({ text }) => text)).toEqual(['Titre'])
    expect(page.links.map(({ url }) => url)).toEqual(['/a/'])
  })

  it.each(['[', '![', '^[', '*a ', '**a '])('loses no word of a line of « %s »', (mark) => {
    const end = mark.trim().endsWith('[') ? '](/x/)' : ` ${mark.replace('a ', '')}`
    for (const depth of [99, 100, 101, 399, 400, 401]) {
      const text = read(`${mark.repeat(depth)}mot${end.repeat(depth)} suite`)
      expect(text).toMatch(mark === '![' ? /suite/ : /mot[^]*suite|suite[^]*mot/)
    }
  })
})
