import { describe, expect, it } from 'vitest'
import { resolveAskUrl } from '../../.vuepress/site.ts'

describe('resolveAskUrl', () => {
  it('sends to the forum while the site has no address of its own', () => {
    expect(resolveAskUrl({ title: 'Guides', email: 'contact@guides.example' })).toBe(
      'https://forum.data.gouv.fr/',
    )
  })

  it('writes to the address of the site once it is a real one', () => {
    expect(resolveAskUrl({ title: 'Les guides', email: 'a@guides.fr' })).toBe(
      'mailto:a@guides.fr?subject=Question%20%E2%80%93%20Les%20guides',
    )
  })
})
