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
        suggestion: 'Vouliez-vous dire « /guide/ » ?',
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

  it('stop at what the build makes, even when the rule covers its address', () => {
    expect(check(['/pdf/*', '/pdf/'], ['/pdf.html', '/pdf/'])).toEqual([])
  })
})
