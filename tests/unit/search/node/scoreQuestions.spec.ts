import { describe, expect, it } from 'vitest'
import { readQueries, runQueries } from '../../../../.vuepress/search/node/runQueries.ts'
import { mean, scoreQuestion } from '../../../../.vuepress/search/node/scoreQuestions.ts'

describe('scoreQuestion', () => {
  const question = { query: 'q', kind: 'exact', relevant: { 'a.md': 2, 'b.md': 1, 'c.md': 0 } }
  const hits = (...paths: string[]) => paths.map((path) => ({ path, anchor: 'x' }))

  it.each([
    [['a.md', 'b.md'], { mrr: 1, successAt1: 1, recallAt5: 1 }],
    [['b.md'], { mrr: 1, successAt1: 0, recallAt5: 0.5 }],
    [['c.md', 'x.md', 'a.md'], { mrr: 1 / 3, successAt1: 0, recallAt5: 0.5 }],
    [[], { mrr: 0, successAt1: 0, recallAt5: 0 }],
  ])('scores %j', (found, expected) => {
    expect(scoreQuestion(question, hits(...found))).toMatchObject(expected)
  })

  it('looks no further than the tenth result', () => {
    const found = [...Array.from({ length: 10 }, (_, rank) => `${rank}.md`), 'a.md']
    expect(scoreQuestion(question, hits(...found)).mrr).toBe(0)
  })

  it.each([
    ['a.md#x', 1],
    ['a.md#y', 0],
    ['b.md#x', undefined],
  ])('judges the passage of the first hit against %s', (section, expected) => {
    expect(scoreQuestion({ ...question, section }, hits('a.md')).section).toBe(expected)
  })
})

describe('mean', () => {
  it('leaves out what is not known', () => {
    expect(mean([1, undefined, 0])).toBe(0.5)
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
        filters: [],
        filter: '',
        offset: 0,
        suggestion: '',
        pages: [{ path: 'a.md', title: { text: 'A', marks: [] }, labels: [], sections: [] }],
      })
    expect(await runQueries(search, ['x'])).toEqual({ x: ['a.md'] })
  })
})
