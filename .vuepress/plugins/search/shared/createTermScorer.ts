import MiniSearch from 'minisearch'
import { RANKING } from './ranking.ts'
import { unpackNumbers } from './packNumbers.ts'
import type { PackedPostings } from './types.ts'

/** Scores of the documents that hold a term: document number to BM25+ score. */
export type TermScorer = (term: string) => ReadonlyMap<number, number>

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * Loads a run of postings into MiniSearch, which scores one term at a time.
 *
 * @param terms - terms of the run, in the order of the postings
 * @param sizes - how many documents hold each of them
 * @param lengths - distinct terms of every document of the site
 */
export const createTermScorer = (
  terms: readonly string[],
  sizes: readonly number[],
  { steps, frequencies }: PackedPostings,
  lengths: readonly number[],
): TermScorer => {
  const gaps = unpackNumbers(steps)
  const occurrences = unpackNumbers(frequencies)
  let position = 0
  const index = terms.map((term, rank): [string, Record<string, Record<string, number>>] => {
    const documents: Record<string, number> = {}
    let document = -1
    for (let count = sizes[rank]!; count > 0; count -= 1) {
      document += gaps[position]! + 1
      documents[document] = occurrences[position]! + 1
      position += 1
    }
    return [term, { 0: documents }]
  })
  const miniSearch = MiniSearch.loadJS(
    {
      documentCount: lengths.length,
      nextId: lengths.length,
      documentIds: Object.fromEntries(lengths.map((_, document) => [document, document])),
      fieldIds: { text: 0 },
      fieldLength: Object.fromEntries(lengths.map((length, document) => [document, [length]])),
      averageFieldLength: [sum(lengths) / lengths.length],
      storedFields: {},
      dirtCount: 0,
      index,
      serializationVersion: 2,
    },
    { fields: ['text'] },
  )
  const cache = new Map<string, ReadonlyMap<number, number>>()
  return (term) => {
    let scores = cache.get(term)
    if (!scores) {
      const results = miniSearch.search(term, {
        tokenize: (text) => [text],
        processTerm: (text) => text,
        bm25: RANKING.bm25,
      })
      scores = new Map(results.map(({ id, score }) => [id as number, score]))
      cache.set(term, scores)
    }
    return scores
  }
}
