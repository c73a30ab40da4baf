import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../.vuepress/lib/editDistance.ts'

describe('editDistance', () => {
  it.each([
    ['licence', 'licence', 0],
    ['lisence', 'licence', 1],
    ['licnece', 'licence', 1],
    ['reutilisaton', 'reutilisation', 1],
    ['metadone', 'metadonnee', 2],
    ['', 'ab', 2],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance)
  })

  it('stops above the limit', () => {
    expect(editDistance('carte', 'licence', 2)).toBe(3)
    expect(editDistance('abcdef', 'ghijkl', 2)).toBe(3)
  })
})
