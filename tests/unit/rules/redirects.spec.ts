import { describe, expect, it } from 'vitest'
import { redirects } from '../../../.vuepress/rules/redirects.ts'
import { checkFixture } from '../checks/checkFixture.ts'

const check = (...pairs: [string, string][]) =>
  checkFixture(
    redirects,
    { 'guide/README.md': '# Introduction\n\n## Partie' },
    {
      publicFiles: ['/logo.svg'],
      redirects: pairs.map(([from, to], index) => ({
        from,
        to,
        file: '../netlify.toml',
        line: index + 1,
      })),
    },
  )

describe('redirections', () => {
  it.each([
    '/guide/',
    '/guide',
    '/guide/#partie',
    '/guide/?x=1',
    '/logo.svg',
    'https://exemple.fr/',
    '/guide/:splat',
    '/atom.xml',
    '/.netlify/functions/x',
  ])('accept %s', (to) => {
    expect(check(['/vieux/', to])).toEqual([])
  })

  it('must lead to a page', () => {
    expect(check(['/vieux/', '/guid/'])).toMatchObject([
      {
        file: '../netlify.toml',
        line: 1,
        message: 'La redirection de « /vieux/ » mène à « /guid/ », qui n’existe pas.',
        suggestion: 'Vouliez-vous dire « /guide/ » ? Écrivez : to = "/guide/"',
      },
    ])
  })

  it('must lead to a title that exists', () => {
    expect(check(['/vieux/', '/guide/#absente'])).toHaveLength(1)
  })

  it('may follow one another, not in circles', () => {
    expect(check(['/a/', '/b/'], ['/b/', '/guide/'])).toEqual([])
    expect(check(['/a/', '/b/'], ['/b/', '/a/'])).toMatchObject([
      { line: 1, message: expect.stringContaining('tourne en rond') },
      { line: 2 },
    ])
  })

  it('are told in the syntax of their file, at their place', () => {
    const said = { from: '/a/', to: '/absente-du-site/', file: 'site.yml', line: 2, column: 3 }
    const extra = { redirects: [{ ...said, toPlace: { line: 2, column: 8 } }] }
    expect(checkFixture(redirects, { 'a.md': '# A' }, extra)).toMatchObject([
      { line: 2, column: 8, suggestion: expect.stringMatching(/ Écrivez : \/a\/: \/[^/]+\/$/) },
    ])
  })

  it('lead to a page whose address has signs that are written by codes', () => {
    const pages = { 'guide/mon été.md': '# A\n\n## Été' }
    const to = '/guide/mon%20%C3%A9t%C3%A9.html#ete'
    const said = { from: '/a/', to, file: 'site.yml', line: 2 }
    expect(checkFixture(redirects, pages, { redirects: [said] })).toEqual([])
  })

  it('tell why others are refused', () => {
    const place = { file: 'site.yml', line: 2, column: 3 }
    const problem = { ...place, message: 'Refusée.', suggestion: 'Corrigez.' }
    expect(
      checkFixture(redirects, { 'a.md': '# A' }, { redirectProblems: [problem] }),
    ).toMatchObject([{ ...problem, severity: 'error' }])
  })

  it('stop at what the build makes, even when the rule covers its address', () => {
    expect(check(['/pdf/*', '/pdf/'], ['/pdf.html', '/pdf/'])).toEqual([])
  })
})
