import { expect, it } from 'vitest'
import { LANGUAGES } from '../../../../.vuepress/search/shared/language.ts'
import { splitWord } from '../../../../.vuepress/search/shared/rejoinWords.ts'

const split = (word: string): string[] => splitWord(word, { has: () => true }, LANGUAGES.fr)

it('takes two words for one when each may be a word', () => {
  expect(split('porteavions')).toHaveLength(2)
  expect(split('iso8601')).toEqual(['iso', '8601'])
})

it('does not take what undoes a verb for a word of grammar', () => {
  const has = (stem: string): boolean => ['branch', 'activ', 'de'].includes(stem)
  for (const word of ['debrancher', 'desactiver'])
    expect(splitWord(word, { has }, LANGUAGES.fr)).toEqual([])
})

it('leaves a short word whole, whatever stems a site has', () => {
  expect(split('crepes')).toEqual([])
  expect(split('guitare')).toEqual([])
})
