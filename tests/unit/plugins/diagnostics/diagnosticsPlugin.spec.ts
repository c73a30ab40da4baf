import { describe, expect, it } from 'vitest'
import { AuthorError } from '../../../../.vuepress/plugins/diagnostics/node/AuthorError.ts'
import { countFrontmatterLines } from '../../../../.vuepress/plugins/diagnostics/node/countFrontmatterLines.ts'
import { resolvePageProblems } from '../../../../.vuepress/plugins/diagnostics/node/diagnosticsPlugin.ts'
import { reportProblem } from '../../../../.vuepress/plugins/diagnostics/node/reportProblem.ts'

describe('countFrontmatterLines', () => {
  it.each([
    ['# Titre', 0],
    ['---\ntitle: A\n---\n# A', 3],
    ['---\r\ntitle: A\r\n---\r\n# A', 3],
    ['---\n---\n', 2],
    ['---\ntitle: sans fin', 0],
    ['---\ntitle: A\n---', 3],
  ])('counts the lines of %j', (content, expected) => {
    expect(countFrontmatterLines(content)).toBe(expected)
  })
})

describe('resolvePageProblems', () => {
  it('places a problem of the body in the file, front matter counted', () => {
    const markdownEnv = {}
    reportProblem(markdownEnv, { bodyLine: 2, problem: 'Faux.', hint: 'Écrivez juste.' })
    const page = {
      content: '---\ntitle: A\n---\n\n::: faux',
      filePathRelative: 'a/1.md',
      markdownEnv,
    }
    expect(resolvePageProblems(page)).toEqual([
      { file: 'a/1.md', line: 5, problem: 'Faux.', hint: 'Écrivez juste.' },
    ])
  })
})

describe('AuthorError', () => {
  it('lists every problem with file, line and what to write instead', () => {
    const { message } = new AuthorError([
      { file: 'a.md', line: 3, problem: 'Faux.', hint: 'Écrivez juste.' },
      { file: 'b.md', problem: 'Vide.', hint: 'Écrivez un titre.' },
    ])
    expect(message).toContain('2 erreurs')
    expect(message).toContain('a.md:3 : Faux.\n    → Écrivez juste.')
    expect(message).toContain('b.md : Vide.\n    → Écrivez un titre.')
  })
})
