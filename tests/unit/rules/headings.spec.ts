import { describe, expect, it } from 'vitest'
import { headings } from '../../../.vuepress/rules/headings.ts'
import { checkFixture, checkText } from '../checks/checkFixture.ts'

describe('headings', () => {
  it('go down one level at a time and up as many as needed', () => {
    expect(checkText(headings, '# A\n## B\n### C\n## D\n')).toEqual([])
  })

  it('may not skip a level', () => {
    expect(checkText(headings, '# A\n### B\n')).toEqual([
      '2:1 Le titre « B » est de niveau 3 alors que celui d’avant est de niveau 1.',
    ])
  })

  it('start with one main title', () => {
    expect(checkText(headings, 'Texte.\n')).toEqual(['1:1 La page n’a pas de titre principal.'])
    expect(checkText(headings, '# A\n# B\n')).toEqual(['2:1 « B » est un second titre principal.'])
    expect(checkText(headings, '## A\n# B\n')).toEqual([
      '1:1 Le titre « A » vient avant le titre principal.',
    ])
  })

  it('have a text', () => {
    expect(checkText(headings, '# A\n##\n')).toEqual(['2:1 Ce titre est vide.'])
  })

  it('are not asked of a home page, nor of a page whose header may have named it', () => {
    expect(checkFixture(headings, { 'README.md': '---\nhome: true\n---\n' })).toEqual([])
    expect(checkFixture(headings, { 'x.md': '---\n- title: X\n---\n' })).toEqual([])
  })

  it('are given, in another folder than ours, by a header that names the page', () => {
    const pages = { 'x.md': '---\ntitle: X\n---\n\n## A\n' }
    expect(checkFixture(headings, pages)).toHaveLength(1)
    expect(checkFixture(headings, pages, { isHouse: false })).toEqual([])
  })

  it('are not looked for in code', () => {
    expect(checkText(headings, '# A\n\n```md\n# B\n```\n')).toEqual([])
  })
})
