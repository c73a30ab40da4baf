import type { TermScorer } from './createTermScorer.ts'
import type { Vocabulary } from './createVocabulary.ts'
import type { ExpandedTerm, Variant } from './expandQuery.ts'
import { RANKING } from './ranking.ts'

export interface ScoredTerm extends ExpandedTerm {
  /** Rarity: what this word weighs when titles are compared with the query. */
  rarity: number
}

export interface DocumentScores {
  terms: ScoredTerm[]
  /** Document number to score, every word of the query summed. */
  scores: Map<number, number>
}

/** A document that holds all the terms of a variant, with the mean of their scores. */
const scoreVariant = ({ terms }: Variant, scorer: TermScorer): ReadonlyMap<number, number> => {
  const [first, ...others] = terms.map(scorer)
  if (!first || others.length === 0) return first ?? new Map()
  const scores = new Map<number, number>()
  for (const [document, score] of first) {
    if (!others.every((other) => other.has(document))) continue
    const total = others.reduce((sum, other) => sum + other.get(document)!, score)
    scores.set(document, total / terms.length)
  }
  return scores
}

const scoreTerm = (variants: readonly Variant[], scorer: TermScorer): Map<number, number> => {
  const best = new Map<number, number>()
  for (const variant of variants) {
    for (const [document, score] of scoreVariant(variant, scorer)) {
      const weighted = score * variant.weight
      if (weighted > (best.get(document) ?? 0)) best.set(document, weighted)
    }
  }
  return best
}

const isTitled = (variants: readonly Variant[], vocabulary: Vocabulary): boolean =>
  variants.some(
    ({ terms, weight }) =>
      weight >= RANKING.untitled.fromVariant && terms.every(vocabulary.isTitled),
  )

/** Inverse document frequency of BM25 over the documents that answer a word, by any variant. */
const computeRarity = (matching: number, total: number): number =>
  Math.log(1 + (total - matching + 0.5) / (matching + 0.5))

/**
 * Scores every document against every word of the query: the best variant of each word, summed over words.
 *
 * @param total - number of documents of the site
 */
export const scoreDocuments = (
  terms: readonly ExpandedTerm[],
  scorer: TermScorer,
  vocabulary: Vocabulary,
  total: number,
): DocumentScores => {
  const scores = new Map<number, number>()
  const scored = terms.map((term): ScoredTerm => {
    const best = scoreTerm(term.variants, scorer)
    const factor = isTitled(term.variants, vocabulary) ? 1 : RANKING.untitled.weight
    for (const [document, score] of best) {
      scores.set(document, (scores.get(document) ?? 0) + score * factor)
    }
    return { ...term, rarity: computeRarity(best.size, total) }
  })
  return { terms: scored, scores }
}
