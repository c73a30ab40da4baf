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
  /** For each word of the query, the weight of what answers it in each document. */
  weights: ReadonlyMap<number, number>[]
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

const findHighest = (scores: ReadonlyMap<number, number>): number => {
  let highest = 0
  for (const score of scores.values()) highest = Math.max(highest, score)
  return highest
}

/**
 * The best variant of each document. Each keeps its own rarity, so that a rare synonym would beat the word
 * that was typed: its best score is brought down to its weight in the best score of the word itself.
 */
const scoreTerm = (variants: readonly Variant[], scorer: TermScorer) => {
  const best = new Map<number, number>()
  const weights = new Map<number, number>()
  const typed = variants.find(({ weight }) => weight === 1)
  const limit = typed ? findHighest(scoreVariant(typed, scorer)) : 0
  for (const variant of variants) {
    const scores = scoreVariant(variant, scorer)
    const share = limit > 0 ? Math.min(1, limit / findHighest(scores)) : 1
    for (const [document, score] of scores) {
      const weighted = score * share * variant.weight
      if (weighted > (best.get(document) ?? 0)) best.set(document, weighted)
      if (variant.weight > (weights.get(document) ?? 0)) weights.set(document, variant.weight)
    }
  }
  return { best, weights }
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
 * A word that no page answers is the rarest of all, and one is enough to say that nothing does. When most of
 * the words are known, two at least, it weighs what they do on average.
 */
const levelUnknown = (
  terms: readonly ScoredTerm[],
  weights: readonly ReadonlyMap<number, number>[],
): ScoredTerm[] => {
  const known = terms.filter((_, rank) => weights[rank]!.size > 0)
  if (known.length < 2 || 2 * known.length <= terms.length) return [...terms]
  const mean = known.reduce((sum, { rarity }) => sum + rarity, 0) / known.length
  return terms.map((term) => ({ ...term, rarity: known.includes(term) ? term.rarity : mean }))
}

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
  const weights: ReadonlyMap<number, number>[] = []
  const scored = terms.map((term): ScoredTerm => {
    const { best, weights: met } = scoreTerm(term.variants, scorer)
    weights.push(met)
    const factor = isTitled(term.variants, vocabulary) ? 1 : RANKING.untitled.weight
    for (const [document, score] of best) {
      scores.set(document, (scores.get(document) ?? 0) + score * factor)
    }
    return { ...term, rarity: computeRarity(best.size, total) }
  })
  return { terms: levelUnknown(scored, weights), weights, scores }
}
