import { describe, expect, it } from 'vitest'
import { rankPages } from '../../../../.vuepress/search/shared/rankPages.ts'

/** One good section, or a less good one among four that speak of it too. */
const SCORES: readonly (readonly [page: number, score: number])[] = [
  [0, 10],
  [1, 9],
  [1, 3],
  [1, 3],
  [1, 3],
]

const rank = (factor: number, weigh: (page: number) => number = () => 1) =>
  rankPages(
    new Map(SCORES.map(([, score], document) => [document, score * factor])),
    SCORES.map(([page]) => page),
    weigh,
  )

describe('rankPages', () => {
  it('helps a page by its other sections, its best one first', () => {
    const [first] = rank(1)
    expect(first!.page).toBe(1)
    expect(first!.documents[0]).toEqual({ document: 1, score: 9 })
    expect(first!.score).toBeLessThan(9 + 3 + 3 + 3)
  })

  it('helps it in proportion, whether the words asked are rare or common', () => {
    const [rare, common] = [rank(1), rank(0.1)]
    for (const [place, { page, score }] of rare.entries()) {
      expect(common[place]!.page).toBe(page)
      expect(common[place]!.score).toBeCloseTo(score / 10, 10)
    }
  })

  it('multiplies by what a page weighs', () => {
    expect(rank(1, (page) => (page === 0 ? 2 : 1))[0]).toMatchObject({ page: 0, score: 20 })
  })
})
