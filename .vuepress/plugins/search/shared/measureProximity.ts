import { toStem } from './analyzeText.ts'
import { RANKING } from './ranking.ts'
import type { ScoredTerm } from './scoreDocuments.ts'
import { splitWords } from './splitWords.ts'

const findShortestDistance = (a: readonly number[], b: readonly number[]): number => {
  let best = Infinity
  for (const first of a) {
    for (const second of b) if (first !== second) best = Math.min(best, Math.abs(first - second))
  }
  return best
}

/** Stems in reading order; grammar words keep their place, empty, for distance is counted in words. */
export const placeStems = (text: string): string[] =>
  splitWords(text).map(({ text: word }) => toStem(word))

/**
 * How close the neighbouring words of the query stand in a text, from 0 to 1:
 * the mean over pairs of neighbours, 1 side by side, 0 beyond `RANKING.proximity.reach` words.
 *
 * @param stems - the text, as `placeStems` reads it
 */
export const measureProximity = (
  stems: readonly string[],
  terms: readonly ScoredTerm[],
): number => {
  if (terms.length < 2) return 0
  const { reach } = RANKING.proximity
  const places = new Map<string, number[]>()
  stems.forEach((stem, place) => {
    const list = places.get(stem)
    if (list) list.push(place)
    else places.set(stem, [place])
  })
  const positions = terms.map(({ variants }) =>
    variants.flatMap(({ terms: [stem, ...others] }) =>
      others.length === 0 ? (places.get(stem!) ?? []) : [],
    ),
  )
  let total = 0
  for (let rank = 1; rank < positions.length; rank += 1) {
    const distance = findShortestDistance(positions[rank - 1]!, positions[rank]!)
    if (distance <= reach) total += 1 - (distance - 1) / reach
  }
  return total / (terms.length - 1)
}
