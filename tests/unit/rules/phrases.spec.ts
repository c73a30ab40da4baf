import { expect, it } from 'vitest'
import { phrases } from '../../../.vuepress/rules/phrases.ts'
import { checkFixture, checkText } from '../checks/checkFixture.ts'

it.each([
  ['Cliquez simplement.', '1:9 « simplement »'],
  ['Il suffit d’ouvrir, il vous suffit de lire', '1:1 « Il suffit d’ouvrir »'],
  ["N'hésitez pas à écrire", "1:1 « N'hésitez pas »"],
  ['N’**hésitez**\npas', '1:1 « N’hésitez pas »'],
  ['Puis cliquez ici.', '1:6 « cliquez ici »'],
  ['Trois mois (à vérifier).', '1:13 « à vérifier »'],
])('finds in %j what the writing guide refuses', (text, expected) => {
  expect(checkText(phrases, text)[0]).toContain(expected)
})

it('accepts the same words in code, and words that hold them', () => {
  expect(checkText(phrases, '`simplement` simplementaire')).toEqual([])
})

it('only advises where « à vérifier » may be right', () => {
  expect(checkFixture(phrases, { 'a.md': 'Les points à vérifier.' })).toMatchObject([
    { severity: 'warning' },
  ])
})

it.each([
  ['Cliquez simplement.', 'Retirez le mot'],
  ['Ce n’est pas simplement un carnet.', 'pas seulement'],
])('only advises against « simplement » in %j', (text, instead) => {
  expect(checkFixture(phrases, { 'a.md': text })).toMatchObject([
    { severity: 'warning', suggestion: expect.stringContaining(instead) },
  ])
})

it.each([
  'Plus simplement, lisez.',
  'Cela s’écrit aussi simplement.',
  'Ni « simplement » ni « n’hésitez pas » ici.',
  'Cet outil sert à vérifier que le lien répond.',
  'Une liste pour aider à vérifier l’accessibilité.',
  'La date [à vérifier] est dite par une autre règle.',
])('has nothing to say of %j', (text) => {
  expect(checkText(phrases, text)).toEqual([])
})
