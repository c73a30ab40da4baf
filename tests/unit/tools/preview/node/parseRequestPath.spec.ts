import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRequestPath } from '../../../../../tools/preview/node/parseRequestPath.ts'

describe('parseRequestPath', () => {
  it('decodes the path and keeps the query as received', () => {
    expect(parseRequestPath('/a%20b/?q=%C3%A9')).toEqual({ pathname: '/a b/', search: '?q=%C3%A9' })
  })

  it('composes accents, however they were written', () => {
    const composed = { pathname: '/animer-communauté', search: '' }
    expect(parseRequestPath('/animer-communaut%C3%A9')).toEqual(composed)
    expect(parseRequestPath('/animer-communaute%CC%81')).toEqual(composed)
    expect(parseRequestPath('/animer-communauté')).toEqual(composed)
  })

  it('understands the absolute form and drops the fragment', () => {
    expect(parseRequestPath('http://localhost:8080/a/?x#y')).toEqual({
      pathname: '/a/',
      search: '?x',
    })
  })

  it.each([
    ['dot segments', '/../etc/passwd'],
    ['encoded dot segments', '/%2e%2E/etc/passwd'],
    ['a single dot', '/a/./b'],
    ['an encoded slash', '/..%2f..%2fetc/passwd'],
    ['a backslash', '/..\\..\\etc'],
    ['an encoded backslash', '/a%5c..%5cb'],
    ['a null character', '/index.html%00.png'],
    ['a doubled slash, which would lead to another site', '//evil.example/'],
    ['a broken encoding', '/%E0%A4'],
    ['a lone percent sign', '/%'],
    ['no path', '*'],
  ])('refuses %s', (_what, target) => {
    expect(parseRequestPath(target)).toBeNull()
  })

  it('never lets a segment climb, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const segments = parseRequestPath(`/${text}`)?.pathname.split('/') ?? []
        expect(segments.filter((segment) => segment === '..' || segment === '.')).toEqual([])
      }),
    )
  })
})
