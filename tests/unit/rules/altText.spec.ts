import { describe, expect, it } from 'vitest'
import { altText } from '../../../.vuepress/rules/altText.ts'
import { checkText } from '../checks/checkFixture.ts'

describe('alternatives of images', () => {
  it.each([
    '![](./a.svg)',
    '![schema.svg](./a.svg)',
    '![cycle-de-vie](./cycle-de-vie.svg)',
    '![image](./a.svg)',
    '![Capture d’écran 2](./a.png)',
    '![IMG_2034](./a.jpg)',
    '<img src="a.svg">',
    '<img src="a.svg" alt="a.svg">',
  ])('refuse %s', (markdown) => {
    expect(checkText(altText, markdown)).toHaveLength(1)
  })

  it.each([
    '![Cycle en quatre étapes, de la collecte à la publication](./a.svg)',
    '![Schéma de l’entité Équipement](./a.svg)',
    '![Carte](./carte.png)',
    '<img src="a.svg" alt="">',
  ])('accept %s', (markdown) => {
    expect(checkText(altText, markdown)).toEqual([])
  })
})
