import { unpackNumbers } from './packNumbers.ts'
import { RANKING } from './ranking.ts'
import type { PackedPostings } from './types.ts'

/** Scores of the documents that hold a term: document number to BM25+ score. */
export type TermScorer = (term: string) => ReadonlyMap<number, number>

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * Scores a run of postings, one term at a time, by BM25+ (Lv and Zhai, « Lower-bounding term frequency
 * normalization », CIKM 2011), with the frequencies of probable relevance of Lucene: never negative.
 *
 * @param terms - terms of the run, in the order of the postings
 * @param lengths - distinct terms of every document of the site
 */
export const createTermScorer = (
  terms: readonly string[],
  { sizes, steps, frequencies }: PackedPostings,
  lengths: readonly number[],
): TermScorer => {
  const counts = unpackNumbers(sizes)
  const gaps = unpackNumbers(steps)
  const occurrences = unpackNumbers(frequencies)
  const meanLength = sum(lengths) / lengths.length
  const places = new Map<string, [first: number, size: number]>()
  let position = 0
  terms.forEach((term, rank) => {
    places.set(term, [position, counts[rank]!])
    position += counts[rank]!
  })

  const score = (term: string): ReadonlyMap<number, number> => {
    const { k, b, d } = RANKING.bm25
    const [first, size] = places.get(term) ?? [0, 0]
    const rarity = Math.log(1 + (lengths.length - size + 0.5) / (size + 0.5))
    const scores = new Map<number, number>()
    let document = -1
    for (let place = first; place < first + size; place += 1) {
      document += gaps[place]! + 1
      const frequency = occurrences[place]! + 1
      const norm = k * (1 - b + (b * lengths[document]!) / meanLength)
      scores.set(document, rarity * (d + (frequency * (k + 1)) / (frequency + norm)))
    }
    return scores
  }

  const cache = new Map<string, ReadonlyMap<number, number>>()
  return (term) => {
    const scores = cache.get(term) ?? score(term)
    cache.set(term, scores)
    return scores
  }
}
