import { describe, expect, it } from 'vitest'
import { readQueries, runQueries } from '../../../../../.vuepress/plugins/search/node/runQueries.ts'
import { scoreQuestions } from '../../../../../.vuepress/plugins/search/node/scoreQuestions.ts'

describe('scoreQuestions', () => {
  const question = { query: 'q', kind: 'exact', relevant: { 'a.md': 2, 'b.md': 1, 'c.md': 0 } }

  it.each([
    [['a.md', 'b.md'], { mrr: 1, successAt1: 1, recallAt5: 1 }],
    [['b.md'], { mrr: 1, successAt1: 0, recallAt5: 0.5 }],
    [['c.md', 'x.md', 'a.md'], { mrr: 1 / 3, successAt1: 0, recallAt5: 0.5 }],
    [[], { mrr: 0, successAt1: 0, recallAt5: 0 }],
  ])('scores %j', (found, expected) => {
    expect(scoreQuestions([question], { q: found })).toMatchObject(expected)
  })

  it('looks no further than the tenth result', () => {
    const found = [...Array.from({ length: 10 }, (_, rank) => `${rank}.md`), 'a.md']
    expect(scoreQuestions([question], { q: found }).mrr).toBe(0)
  })

  it('has nothing to score without questions', () => {
    expect(scoreQuestions([], {})).toEqual({ count: 0, mrr: 0, successAt1: 0, recallAt5: 0 })
  })
})

describe('readQueries', () => {
  it('takes texts and objects', () => {
    expect(readQueries(['a', { query: 'b' }])).toEqual(['a', 'b'])
  })

  it.each([{}, [1], [{ question: 'a' }]])('refuses %j', (json) => {
    expect(() => readQueries(json)).toThrow(TypeError)
  })
})

describe('runQueries', () => {
  it('gives the paths of the pages, best first', async () => {
    const search = (query: string) =>
      Promise.resolve({
        query,
        total: 1,
        suggestion: '',
        pages: [{ path: 'a.md', title: { text: 'A', marks: [] }, labels: [], sections: [] }],
      })
    expect(await runQueries(search, ['x'])).toEqual({ x: ['a.md'] })
  })
})
