import { expect, it } from 'vitest'
import { glossary } from '../../../.vuepress/rules/glossary.ts'
import { checkFixture } from '../checks/checkFixture.ts'

const page = (...terms: string[]): string => ['---', 'terms:', ...terms, '---', ''].join('\n')

const check = (pages: Record<string, string>): string[] =>
  checkFixture(glossary, pages).map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  )

it('says what is wrong with the terms, where it is', () => {
  const terms = [
    '  - term: Jeu',
    '    definition: Un jeu.',
    '    synonims: [x]',
    '  - definition: d',
  ]
  expect(check({ 'l.md': page(...terms) })).toEqual([
    expect.stringMatching(/^l\.md:5:5 Le terme « Jeu » a une clé inconnue/),
    expect.stringMatching(/^l\.md:6:5 Un terme du lexique n’a pas de nom/),
  ])
})

it('finds references to terms that do not exist', () => {
  const terms = ['  - term: Jeu', '    definition: Un jeu.', '    seeAlso: [Terme absent]']
  expect(check({ 'l.md': page(...terms) })).toEqual([expect.stringContaining('l.md:5:5')])
})

it('finds a second glossary', () => {
  const terms = page('  - { term: CSV, definition: Un format. }')
  expect(check({ 'a.md': terms, 'b.md': terms })).toEqual([
    'b.md:2:1 « terms » est déjà dans « a.md ».',
  ])
})
