import { describe, expect, it } from 'vitest'
import { followRedirect, readRedirects } from '../../../../.vuepress/model/site/readRedirects.ts'

const TOML = `[build]
  from = "/rien"
# [[redirects]]
[[redirects]]
  from = "/a/*" # vieux
  to = '/b/:splat'
  status = 301
  [redirects.headers]
    to = "/autre/"
[[ redirects ]]
to = "/c/"
from="/d/:page"
[[redirects]]
  from = "/sans-but"
[[redirects]]
  from = "https://autre.example/*"
  to = "/a/"
`

describe('readRedirects', () => {
  it('reads pairs with the line of their block', () => {
    expect(readRedirects(TOML, 'n.toml')).toEqual([
      { from: '/a/*', to: '/b/:splat', file: 'n.toml', line: 4 },
      { from: '/d/:page', to: '/c/', file: 'n.toml', line: 10 },
    ])
  })
})

describe('followRedirect', () => {
  const redirects = readRedirects(TOML, 'n.toml')

  it.each([
    ['/a/x/y', '/b/x/y'],
    ['/a/', '/b/'],
    ['/a', '/b/'],
    ['/d/x', '/c/'],
    ['/d/x/', '/c/'],
    ['/d/x/y', null],
    ['/z/', null],
  ])('leads %s to %s', (address, to) => {
    expect(followRedirect(redirects, address)).toBe(to)
  })

  it('takes a colon within a name as it is', () => {
    const wiki = [{ from: '/Aide:Accueil', to: '/aide/', file: '', line: 1 }]
    expect(followRedirect(wiki, '/Aide:Accueil')).toBe('/aide/')
    expect(followRedirect(wiki, '/AideXAccueil')).toBeNull()
    const nested = [{ from: '/:an/*', to: '/:an/a/:splat', file: '', line: 1 }]
    expect(followRedirect(nested, '/2020/x/y')).toBe('/2020/a/x/y')
  })

  it('takes signs of patterns as they are', () => {
    const exact = [{ from: '/a.b', to: 'https://x.fr:80/', file: '', line: 1 }]
    expect(followRedirect(exact, '/a.b/')).toBe('https://x.fr:80/')
    expect(followRedirect(exact, '/aXb')).toBeNull()
  })
})
