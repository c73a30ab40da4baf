import { expect, it } from 'vitest'
import { nameWords, numberWords } from '../../../../.vuepress/search/shared/numberWords.ts'

const GROUPS = 'mot2 mot7,mot41;mot0\nmot99,mot3 mot3 mot98'

it.each([1, 2, 89, 90, 91, 10_000])('gives back groups among %i words more', (more) => {
  const words = Array.from({ length: 100 + more }, (_, rank) => `mot${rank}`)
  const numbered = numberWords(GROUPS, words)
  expect(numbered).not.toMatch(/mot|["\\ ]/)
  expect(nameWords(numbered, words)).toBe(GROUPS)
})

it('has nothing to write without groups', () => {
  expect(nameWords(numberWords('', []), [])).toBe('')
})
