import type { ScoredTerm } from './scoreDocuments.ts'

/**
 * How well a title or heading answers a query, from 0 to 1: the harmonic mean of the share of the query
 * that it holds, rare words counting more, and of the share of its words that the query uses;
 * a variant counts at its weight.
 *
 * @param stems - distinct stems of the title
 */
export const matchStems = (stems: ReadonlySet<string>, terms: readonly ScoredTerm[]): number => {
  let met = 0
  let wanted = 0
  let count = 0
  for (const { rarity, variants } of terms) {
    wanted += rarity
    let best = 0
    for (const { terms: alternatives, weight } of variants) {
      if (weight > best && alternatives.every((stem) => stems.has(stem))) best = weight
    }
    met += rarity * Math.min(1, best)
    count += best
  }
  if (count === 0 || wanted === 0) return 0
  const recall = met / wanted
  const precision = Math.min(1, count / stems.size)
  return (2 * recall * precision) / (recall + precision)
}
