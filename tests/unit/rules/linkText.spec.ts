import { describe, expect, it } from 'vitest'
import { linkText } from '../../../.vuepress/rules/linkText.ts'
import { checkText } from '../checks/checkFixture.ts'

describe('texts of links', () => {
  it.each([
    'ici',
    'Ici.',
    'cliquez ici',
    '**Cliquez ici** !',
    'En savoir plus',
    'lien',
    'plus d’infos',
  ])('refuse « %s »', (text) => {
    expect(checkText(linkText, `Voir [${text}](/a/).`)).toHaveLength(1)
  })

  it('refuse an empty text', () => {
    expect(checkText(linkText, '[](/a/)')).toEqual(['1:1 Ce lien n’a pas de texte.'])
  })

  it('accept what says where the link leads', () => {
    expect(
      checkText(
        linkText,
        '[les licences](/a/), [la loi ici](/a/), [`npm`](/a/), <https://exemple.fr>',
      ),
    ).toEqual([])
    expect(checkText(linkText, '[![Plan du site](./plan.svg)](/plan/)')).toEqual([])
  })

  it('read references too', () => {
    expect(checkText(linkText, 'Voir [ici][a].\n\n[a]: /a/')).toHaveLength(1)
  })
})
