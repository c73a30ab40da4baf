import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { buildPostings } from '../../../../.vuepress/search/node/buildPostings.ts'
import { packIndex } from '../../../../.vuepress/search/node/packIndex.ts'
import { createTermScorer } from '../../../../.vuepress/search/shared/createTermScorer.ts'
import { RANKING } from '../../../../.vuepress/search/shared/ranking.ts'
import { readSource } from '../support/readSource.ts'

const PAGES = Array.from({ length: 40 }, (_, rank) =>
  readSource(
    `${rank}.md`,
    `# Page ${rank}\n\nDes données ${'ouvertes '.repeat(rank % 7)}et un mot${rank % 11}.\n\n## Licence\n\n${'long '.repeat(rank)}texte${rank} publié.`,
  ),
)

describe('createTermScorer', () => {
  it('gives every document the score of MiniSearch, term by term', () => {
    const { lengths, terms } = buildPostings(PAGES)
    const { index } = packIndex(PAGES)
    const names = [...terms.keys()]
    const peer = MiniSearch.loadJS(
      {
        documentCount: lengths.length,
        nextId: lengths.length,
        documentIds: Object.fromEntries(lengths.map((_, document) => [document, document])),
        fieldIds: { text: 0 },
        fieldLength: Object.fromEntries(lengths.map((length, document) => [document, [length]])),
        averageFieldLength: [lengths.reduce((sum, length) => sum + length, 0) / lengths.length],
        storedFields: {},
        dirtCount: 0,
        index: [...terms].map(([term, { documents, frequencies }]) => [
          term,
          { 0: Object.fromEntries(documents.map((id, rank) => [id, frequencies[rank]!])) },
        ]),
        serializationVersion: 2,
      },
      { fields: ['text'] },
    )
    const ask = (term: string) =>
      peer.search(term, {
        tokenize: (text) => [text],
        processTerm: (text) => text,
        bm25: RANKING.bm25,
      })
    const scorer = createTermScorer(names, index.postings!, lengths)
    expect(names.length).toBeGreaterThan(50)
    for (const term of names) {
      const scores = scorer(term)
      const expected = ask(term)
      expect(scores.size).toBe(expected.length)
      for (const { id, score } of expected) expect(scores.get(id as number)).toBeCloseTo(score, 10)
    }
  })

  it('has no document for an unknown term', () => {
    expect(createTermScorer([], { sizes: '', steps: '', frequencies: '' }, [1])('x').size).toBe(0)
  })
})
