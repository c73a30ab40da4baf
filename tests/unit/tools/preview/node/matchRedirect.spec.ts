import { describe, expect, it } from 'vitest'
import {
  compileRedirects,
  matchRedirect,
  type RedirectRule,
} from '../../../../../tools/preview/node/matchRedirect.ts'

const rule = (from: string, to: string, fields: Partial<RedirectRule> = {}): RedirectRule => ({
  from,
  to,
  status: 301,
  force: false,
  ...fields,
})

interface Input {
  rules: RedirectRule[]
  pathname: string
  search?: string
  force?: boolean
}

const findLocation = ({ rules, pathname, search = '', force = false }: Input): string | undefined =>
  matchRedirect({ rules: compileRedirects(rules), pathname, search, force })?.location

describe('matchRedirect', () => {
  it.each(['/ancien', '/ancien/'])('matches %s with and without its final slash', (pathname) => {
    expect(findLocation({ rules: [rule('/ancien', '/nouveau/')], pathname })).toBe('/nouveau/')
  })

  it('matches the whole path and treats its dots as dots', () => {
    const rules = [rule('/pdf.html', '/')]
    expect(findLocation({ rules, pathname: '/pdf-html' })).toBeUndefined()
    expect(findLocation({ rules, pathname: '/a/pdf.html' })).toBeUndefined()
  })

  it('takes the first rule that matches', () => {
    const rules = [rule('/a/x', '/un/'), rule('/a/*', '/deux/')]
    expect(findLocation({ rules, pathname: '/a/x' })).toBe('/un/')
    expect(findLocation({ rules, pathname: '/a/y/z' })).toBe('/deux/')
    expect(findLocation({ rules, pathname: '/a' })).toBe('/deux/')
  })

  it('carries splats and placeholders over, encoded', () => {
    const rules = [rule('/:guide/vieux/*', '/neuf/:guide/:splat')]
    expect(findLocation({ rules, pathname: '/été/vieux/a b/c' })).toBe(
      '/neuf/%C3%A9t%C3%A9/a%20b/c',
    )
  })

  it('does not take a placeholder for another that begins alike', () => {
    const rules = [rule('/:a/:ab', '/:ab/:a')]
    expect(findLocation({ rules, pathname: '/1/2' })).toBe('/2/1')
  })

  it('compares accents whether the rule writes them plain, encoded or decomposed', () => {
    const pathname = '/communauté'
    for (const from of ['/communauté', '/communaut%C3%A9', '/communaute%CC%81']) {
      expect(findLocation({ rules: [rule(from, '/c/')], pathname })).toBe('/c/')
    }
  })

  it('survives a rule whose encoding is broken', () => {
    expect(findLocation({ rules: [rule('/50%', '/c/')], pathname: '/50%' })).toBe('/c/')
  })

  it('keeps the query of the request unless the rule has one', () => {
    const search = '?q=1'
    expect(findLocation({ rules: [rule('/a', '/b/')], pathname: '/a', search })).toBe('/b/?q=1')
    expect(findLocation({ rules: [rule('/a', '/b/?x=2')], pathname: '/a', search })).toBe('/b/?x=2')
  })

  it('leads to other sites where the rule says so', () => {
    const rules = [rule('/code', 'https://forge.example/depot')]
    expect(findLocation({ rules, pathname: '/code' })).toBe('https://forge.example/depot')
  })

  it('skips a rule that leads back to where it started', () => {
    const rules = [rule('/a/*', '/a/'), rule('/a', '/b/')]
    expect(findLocation({ rules, pathname: '/a' })).toBe('/b/')
  })

  it('keeps forced rules apart from the others', () => {
    const rules = [rule('/a', '/simple/'), rule('/a', '/forced/', { force: true })]
    expect(findLocation({ rules, pathname: '/a' })).toBe('/simple/')
    expect(findLocation({ rules, pathname: '/a', force: true })).toBe('/forced/')
  })
})
