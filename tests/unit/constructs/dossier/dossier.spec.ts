import { describe, expect, it } from 'vitest'
import {
  type Dossier,
  parseDossier,
  readDossierLink,
  writeDossierLink,
} from '../../../../.vuepress/constructs/dossier/shared/dossier.ts'

const dossier: Dossier = {
  choice: 'type=commune&habitants=2900',
  dates: { situation: 'demande', days: { recue: '2026-03-02' } },
  letter: { title: 'Demander', path: '/lettre/', text: 'Châteaubriant\n\n« été » 😀' },
}

describe('a dossier', () => {
  it('comes back from its link as it was', () => {
    expect(readDossierLink(`#${writeDossierLink(dossier)}`)).toEqual(dossier)
  })

  it('holds nothing but its parts, with their types', () => {
    expect(
      parseDossier('{"choice":3,"autre":"x","dates":{"situation":"a","days":{"b":1}}}'),
    ).toEqual({
      dates: { situation: 'a', days: {} },
    })
  })

  it.each(['', 'null', '[]', '{', '"x"', '3'])('is empty for « %s »', (json) => {
    expect(parseDossier(json)).toEqual({})
  })

  it.each(['//ailleurs.fr/', 'https://ailleurs.fr/', 'javascript:alert(1)'])(
    'leads nowhere else: %s',
    (path) => {
      const hostile = { letter: { title: 'a', text: 'b', path } }
      expect(parseDossier(JSON.stringify(hostile)).letter?.path).toBe('')
    },
  )

  it.each(['', '#type=commune', '#sans-script'])('is not looked for in « %s »', (hash) => {
    expect(readDossierLink(hash)).toBeUndefined()
  })

  it.each([
    `#${writeDossierLink(dossier)}`.slice(0, -9),
    '#dossier=eyJsZXR0',
    '#dossier=%%%',
    '#dossier=',
    `#dossier=${'A'.repeat(200_000)}`,
  ])('is said to be spoilt in %.30s', (hash) => {
    expect(readDossierLink(hash)).toBeNull()
  })
})
