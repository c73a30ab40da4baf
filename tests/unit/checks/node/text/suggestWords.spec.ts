import { expect, it } from 'vitest'
import { suggestWords } from '../../../../../.vuepress/checks/node/text/suggestWords.ts'

const WORDS = [
  'déjà',
  'données',
  'dînées',
  'métadonnées',
  'moissonnage',
  'œuvre',
  'accueil',
  'plupart',
  'ici',
]

const suggest = (word: string): string[] => suggestWords(word, (known) => WORDS.includes(known), 3)

it.each([
  ['deja', ['déjà']],
  ['donées', ['données']],
  ['dinées', ['dînées']],
  ['metadonnées', ['métadonnées']],
  ['oeuvre', ['œuvre']],
  ['acceuil', ['accueil']],
  ['pluspart', ['plupart']],
  ['icci', ['ici']],
  ['zzzzz', []],
  ['a'.repeat(500), []],
])('finds what %s was meant to be', (word, expected) => {
  expect(suggest(word)).toEqual(expected)
})
