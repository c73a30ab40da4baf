import MarkdownIt from 'markdown-it'
import type { ProblemEnv } from '../../../../../.vuepress/lib/diagnostics/node/reportProblem.ts'
import { describe, expect, it } from 'vitest'
import { abbreviations } from '../../../../../.vuepress/constructs/markdown-extras/node/abbreviations.ts'

const render = (source: string): string => new MarkdownIt().use(abbreviations).render(source).trim()
const tell = (source: string): string[] => {
  const env: ProblemEnv = {}
  new MarkdownIt().use(abbreviations).parse(source, env)
  return (env.problems ?? []).map(({ bodyLine, problem }) => `${bodyLine} ${problem}`)
}
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

  it('keeps the first definition, and says it only once', () => {
    const once = `<p>${abbr('API', 'a')}</p>`
    expect(render('API\n\n*[API]: a\n*[API]: a\n')).toBe(once)
    expect(tell('API\n\n*[API]: a\n*[API]: a\n')).toEqual([])
  })

  it('shows another meaning of a word, and tells it', () => {
    const source = 'API\n\n*[API]: a\n*[API]: b **c**\n*[CADA]: d\n'
    const api = abbr('API', 'a')
    expect(render(source)).toBe(`<p>${api}</p>\n<p>*[${api}]: b <strong>c</strong></p>`)
    expect(tell(source)).toEqual([expect.stringMatching(/^4 « API » est expliqué deux fois/)])
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
