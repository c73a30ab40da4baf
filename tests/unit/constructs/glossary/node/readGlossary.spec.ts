import { describe, expect, it } from 'vitest'
import { readGlossary } from '../../../../../.vuepress/constructs/glossary/node/readGlossary.ts'

const page = (file: string, ...frontmatter: string[]) => ({
  file,
  content: ['---', ...frontmatter, '---', ''].join('\n'),
})

const terms = ['terms:', '  - {term: CSV, definition: Un format.}']

describe('readGlossary', () => {
  it('finds the page that holds terms, in any folder', () => {
    const pages = [
      page('guide/1-a.md', 'title: A'),
      page('guide/mots.md', 'permalink: /mots', ...terms),
    ]
    expect(readGlossary(pages)).toMatchObject({
      file: 'guide/mots.md',
      path: '/mots/',
      terms: [{ id: 'csv' }],
    })
  })

  it('infers the address of a page without permalink', () => {
    expect(readGlossary([page('lexique/README.md', ...terms)])?.path).toBe('/lexique/')
  })

  it('is content with none', () => {
    expect(readGlossary([page('a.md', 'title: A')])).toBeNull()
  })

  it('takes the first of two', () => {
    expect(readGlossary([page('a.md', ...terms), page('b.md', ...terms)])?.file).toBe('a.md')
  })
})
