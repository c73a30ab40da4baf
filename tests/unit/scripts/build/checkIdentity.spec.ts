import { describe, expect, it } from 'vitest'
import { checkIdentity } from '../../../../scripts/build/checkIdentity.ts'
import { TO_GIVE } from '../../../../.vuepress/site.ts'

const whole = {
  url: 'https://guides.fr',
  email: 'a@guides.fr',
  publisher: { name: 'Association', address: '1 rue A, Paris', director: 'A. B.' },
  host: { name: 'Hébergeur', address: '2 rue B', url: 'https://hebergeur.fr' },
}

const check = (site: typeof whole, CONTEXT?: string): string[] => {
  const warnings: string[] = []
  checkIdentity({ site, env: { CONTEXT }, warn: (line) => warnings.push(line) })
  return warnings
}

describe('checkIdentity', () => {
  it.each(['production', undefined])('says nothing of a site that gives all (%s)', (context) => {
    expect(check(whole, context)).toEqual([])
  })

  it.each<[string, typeof whole]>([
    ['GUIDES_PUBLISHER)', { ...whole, publisher: { ...whole.publisher, name: ' ' } }],
    [
      'GUIDES_DIRECTOR)',
      { ...whole, publisher: { ...whole.publisher, director: `Nom ${TO_GIVE}` } },
    ],
    ['GUIDES_HOST_ADDRESS)', { ...whole, host: { ...whole.host, address: `Adresse ${TO_GIVE}` } }],
    ['GUIDES_EMAIL)', { ...whole, email: 'contact@guides.example' }],
    ['URL)', { ...whole, url: 'https://guides.example' }],
  ])('stops the publication without %s, and warns once elsewhere', (fact, site) => {
    expect(() => check(site, 'production')).toThrow(fact)
    for (const context of [undefined, 'deploy-preview']) {
      const warnings = check(site, context)
      expect(warnings).toHaveLength(1)
      expect(warnings[0]).toContain(fact)
    }
  })
})
