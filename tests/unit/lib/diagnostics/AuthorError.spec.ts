import { describe, expect, it } from 'vitest'
import { AuthorError } from '../../../../.vuepress/lib/diagnostics/node/AuthorError.ts'
import { countFrontmatterLines } from '../../../../.vuepress/lib/diagnostics/node/countFrontmatterLines.ts'

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
