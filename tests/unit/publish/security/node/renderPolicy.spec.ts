import { describe, expect, it } from 'vitest'
import { renderPolicy } from '../../../../../.vuepress/publish/security/node/renderPolicy.ts'

const readDirectives = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ')
      return [name!, sources]
    }),
  )

describe('renderPolicy', () => {
  it('allows nothing by default, nor any other site anywhere', () => {
    const policy = renderPolicy({ scripts: [], styles: [] })
    const directives = readDirectives(policy)
    expect(directives.get('default-src')).toEqual(["'none'"])
    const fetched = [...directives].filter(([name]) => /-(?:src|action|uri|ancestors)$/.test(name))
    expect(fetched.length).toBeGreaterThan(8)
    for (const [name, sources] of fetched)
      expect(["'none'", "'self'"], name).toEqual(expect.arrayContaining(sources))
    expect(policy).not.toMatch(/unsafe|http|\*|data:/)
  })

  it('leaves two ways to make HTML or the address of a script', () => {
    const directives = readDirectives(renderPolicy({ scripts: [], styles: [] }))
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"])
    expect(directives.get('trusted-types')).toEqual(['vue', 'guides', "'allow-duplicates'"])
  })

  it('cannot be framed and sends its forms to itself', () => {
    const directives = readDirectives(renderPolicy({ scripts: [], styles: [] }))
    expect(directives.get('frame-ancestors')).toEqual(["'none'"])
    expect(directives.get('base-uri')).toEqual(["'none'"])
    expect(directives.get('form-action')).toEqual(["'self'"])
  })

  it('sends forms to the service that takes them, and to no other', () => {
    const policy = renderPolicy({ scripts: [], styles: [] }, 'https://f.example/retours?a=b')
    expect(readDirectives(policy).get('form-action')).toEqual(["'self'", 'https://f.example'])
  })

  it('allows each inline text by its digest', () => {
    // Digest of « alert('Hello, world.'); » given as the example of the CSP specification.
    const policy = renderPolicy({ scripts: ["alert('Hello, world.');"], styles: [] })
    expect(readDirectives(policy).get('script-src')).toEqual([
      "'self'",
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    ])
  })

  it('is the same whatever the order of the pages', () => {
    const policy = renderPolicy({ scripts: ['a', 'b'], styles: ['c', 'd'] })
    expect(renderPolicy({ scripts: ['b', 'a', 'b'], styles: ['d', 'c'] })).toBe(policy)
  })
})
