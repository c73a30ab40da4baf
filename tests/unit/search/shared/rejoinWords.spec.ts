import { expect, it } from 'vitest'
import { LANGUAGES } from '../../../../.vuepress/search/shared/language.ts'
import { splitWord } from '../../../../.vuepress/search/shared/rejoinWords.ts'

const split = (word: string): string[] => splitWord(word, { has: () => true }, LANGUAGES.fr)

it('takes two words for one when each may be a word', () => {
  expect(split('porteavions')).toHaveLength(2)
  expect(split('iso8601')).toEqual(['iso', '8601'])
})

it('leaves a short word whole, whatever stems a site has', () => {
  expect(split('crepes')).toEqual([])
  expect(split('guitare')).toEqual([])
})
