import { toStem, type ReadWord } from './analyzeText.ts'
import { RANKING } from './ranking.ts'
import type { ScoredTerm } from './scoreDocuments.ts'
import { splitWords } from './splitWords.ts'

/** A place in a text where a word of the query is answered, and the weight of what answers it. */
interface Place {
  position: number
  weight: number
}

/** The closest pair, the words typed before what replaces them. */
const rateNeighbours = (a: readonly Place[], b: readonly Place[], reach: number): number => {
  let best = 0
  for (const first of a) {
    for (const second of b) {
      const distance = Math.abs(first.position - second.position)
      if (distance === 0 || distance > reach) continue
      best = Math.max(best, (1 - (distance - 1) / reach) * Math.min(first.weight, second.weight))
    }
  }
  return best
}

/** Stems in reading order; grammar words keep their place, empty, for distance is counted in words. */
export const placeStems = (text: string, read: ReadWord = toStem): string[] =>
  splitWords(text).map(({ text: word }) => read(word))

/**
 * How close the neighbouring words of the query stand in a text, from 0 to 1:
 * the mean over pairs of neighbours, the weight of the lighter one when side by side, 0 beyond `RANKING.proximity.reach` words.
 *
 * @param stems - the text, as `placeStems` reads it
 */
export const measureProximity = (
  stems: readonly string[],
  terms: readonly ScoredTerm[],
): number => {
  if (terms.length < 2) return 0
  const { reach } = RANKING.proximity
  const places = new Map(
    terms.flatMap(({ variants }) =>
      variants.map(({ terms: [stem] }) => [stem!, [] as number[]] as const),
    ),
  )
  stems.forEach((stem, place) => places.get(stem)?.push(place))
  const positions = terms.map(({ variants }) =>
    variants.flatMap(({ terms: [stem, ...others], weight }) =>
      others.length === 0
        ? (places.get(stem!) ?? []).map((position): Place => ({ position, weight }))
        : [],
    ),
  )
  let total = 0
  for (let rank = 1; rank < positions.length; rank += 1) {
    total += rateNeighbours(positions[rank - 1]!, positions[rank]!, reach)
  }
  return total / (terms.length - 1)
}
