import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { abbreviations } from '../../../../../.vuepress/constructs/markdown-extras/node/abbreviations.ts'

const render = (source: string): string => new MarkdownIt().use(abbreviations).render(source).trim()
const abbr = (word: string, title: string): string => `<abbr title="${title}">${word}</abbr>`

describe('abbreviations', () => {
  it('explains whole words, wherever they stand, and hides their definitions', () => {
    const source = 'La BAN, la BAN et (BAN). BANQUE\n\n*[BAN]: Base adresse nationale\n'
    const ban = abbr('BAN', 'Base adresse nationale')
    expect(render(source)).toBe(`<p>La ${ban}, la ${ban} et (${ban}). BANQUE</p>`)
  })

  it('prefers the longest that fits', () => {
    const source = 'API REST et API\n\n*[API]: a\n*[API REST]: b\n*[API R]: c\n'
    expect(render(source)).toBe(`<p>${abbr('API REST', 'b')} et ${abbr('API', 'a')}</p>`)
  })

  it('prints the apostrophes of what it explains', () => {
    const cada = abbr('CADA', 'Commission d’accès')
    expect(render("CADA\n\n*[CADA]: Commission d'accès\n")).toBe(`<p>${cada}</p>`)
  })

  it('keeps the first definition', () => {
    expect(render('API\n\n*[API]: a\n*[API]: b\n')).toBe(`<p>${abbr('API', 'a')}</p>`)
  })

  it('takes names of JavaScript for words like others', () => {
    expect(render('constructor\n\n*[constructor]: a\n*[__proto__]: b\n')).toBe(
      `<p>${abbr('constructor', 'a')}</p>`,
    )
  })

  it('leaves code alone, and reads signs that need a backslash', () => {
    const source = '`A*` A* 👍 A*\n\n*[A\\*]: étoile\n'
    const star = abbr('A*', 'étoile')
    expect(render(source)).toBe(`<p><code>A*</code> ${star} 👍 ${star}</p>`)
  })

  it.each(['*[BAN] : espace', '*[]: rien', '*[BAN]:', '*[BAN', '*[a[b]: c'])(
    'leaves %j as a text',
    (line) => {
      expect(render(`BAN\n\n${line}\n`)).not.toContain('<abbr')
    },
  )

  it('reads no further than its line, in a page that starts with a colon', () => {
    expect(render(': *[\n\n*[x\n')).toBe('<p>: *[</p>\n<p>*[x</p>')
  })
})
