import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../../.vuepress/lib/editDistance.ts'
import { countDifferences, letterSet } from '../../../../.vuepress/search/shared/letterSet.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcdeéz019ß'), maxLength: 8 })

describe('letterSet', () => {
  it('counts the letters that one word alone has', () => {
    expect(countDifferences(letterSet('donnee'), letterSet('donees'))).toBe(1)
    expect(countDifferences(letterSet('ab'), letterSet('ba'))).toBe(0)
    expect(countDifferences(letterSet('abc'), letterSet('xyz'))).toBe(6)
  })

  it('never puts aside a word that is near enough', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 20)
        expect(countDifferences(letterSet(a), letterSet(b))).toBeLessThanOrEqual(2 * distance)
      }),
      { numRuns: 2000, seed: 1 },
    )
  })
})
