import { describe, expect, it } from 'vitest'
import { explainCompileError } from '../../../../scripts/build/explainCompileError.ts'

const CONTENT = '---\ntitle: A\n---\n\nTexte\n\n<p v-if="(">x</p>\n'

const explain = (error: unknown): string | null =>
  explainCompileError(error, {
    source: '/guides',
    readPage: (file) => (file === '/guides/g/1-a.md' ? CONTENT : null),
  })

describe('what the compilers say of a page', () => {
  it('is told with its file, and its line when the piece is written in it', () => {
    const loc = { file: '/guides/g/1-a.md', line: 3, source: 'v-if="("' }
    const errors = [
      {
        id: '/guides/g/1-a.md',
        plugin: 'vite:vue',
        message: 'SyntaxError: Unexpected token\n    at x',
        loc,
      },
    ]
    expect(explain({ message: 'Build failed', errors })).toMatch(
      /^g\/1-a\.md:7 {2}erreur {2}La page ne se compile pas : Unexpected token \(vite:vue\)\n {4}→ /,
    )
  })

  it('is told without a line when only the HTML made of the page has it', () => {
    expect(explain({ id: '/guides/b.md?vue&type=template', message: 'Faux' })).toMatch(/^b\.md {2}/)
  })

  it('is found in the message', () => {
    const message = 'Rolldown failed to resolve import "x.png" from "/guides/b.md.static.js"'
    expect(explain({ message })).toMatch(/^b\.md {2}erreur/)
  })

  it('is left alone when it is about no page', () => {
    expect(explain(new Error('Out of memory'))).toBeNull()
    expect(explain({ message: '/autre/b.md' })).toBeNull()
    expect(explain('texte')).toBeNull()
  })
})
