import { editDistance } from '../../lib/editDistance.ts'
import { countDifferences, letterSet } from './letterSet.ts'
import { findWordFamily } from './findWordFamily.ts'
import { groupByFamily } from './groupByFamily.ts'
import type { Language } from './language.ts'
import { RANKING } from './ranking.ts'
import { WORD_KINDS } from './wordKinds.ts'

export interface Neighbour {
  term: string
  distance: number
}

/** Every term of the index, and the ways to reach one from what a reader typed. */
export interface Vocabulary {
  has: (term: string) => boolean
  /** Rank in alphabetical order, -1 for an unknown term. */
  rankOf: (term: string) => number
  /** Whether a title or a heading of the site holds the term. */
  isTitled: (term: string) => boolean
  /** Whether the term is a noun of every day, which no page of the site is about. */
  isPassing: (term: string) => boolean
  /** Terms that begin so, the prefix itself left out. */
  startingWith: (prefix: string) => string[]
  /** Closest spellings, best first, those of titles before others as close; none for words under 4 letters. */
  nearest: (term: string) => Neighbour[]
  /** Terms of the same family, the term itself left out. */
  familyOf: (term: string) => string[]
}

const lowerBound = (terms: readonly string[], wanted: string): number => {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (terms[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** A reference, a code or a year has no spelling. */
const findLimit = (term: string): number => {
  if (term.length < 5 || /\d/.test(term)) return 0
  return term.length < 8 ? 1 : 2
}

/** Letters from which a letter too many is a slip, and not another word: « argent » is not « agent ». */
const LONG = 7

const undouble = (word: string): string => word.replace(/(.)\1+/g, '$1')

/** Whether a word may be a misspelling of another: who writes fast keeps the first letter, and forgets more than they add. */
const isSlip = (typed: string, other: string): boolean =>
  (typed[0] === other[0] || (typed[0] === other[1] && typed[1] === other[0])) &&
  (typed.length <= other.length ||
    typed.length >= LONG ||
    undouble(typed).length <= undouble(other).length)

/**
 * @param terms - in alphabetical order
 * @param kinds - for each term, a digit: see `WORD_KINDS`
 */
export const createVocabulary = (
  terms: readonly string[],
  kinds: string,
  findFamily: Language['family'] = findWordFamily,
): Vocabulary => {
  const ranks = new Map(terms.map((term, rank) => [term, rank]))
  let letters: Int32Array | undefined
  const findRelated = groupByFamily(terms, (term) => term, findFamily)
  const isTitledAt = (rank: number): boolean => Number(kinds[rank]) === WORD_KINDS.titled

  return {
    has: (term) => ranks.has(term),

    rankOf: (term) => ranks.get(term) ?? -1,

    isTitled: (term) => isTitledAt(ranks.get(term) ?? -1),

    isPassing: (term) => Number(kinds[ranks.get(term) ?? -1]) === WORD_KINDS.passing,

    startingWith: (prefix) => {
      const found: string[] = []
      for (let rank = lowerBound(terms, prefix); terms[rank]?.startsWith(prefix); rank += 1) {
        if (terms[rank] !== prefix) found.push(terms[rank]!)
      }
      return found
    },

    nearest: (term) => {
      const limit = findLimit(term)
      if (limit === 0) return []
      letters ??= Int32Array.from(terms, letterSet)
      const own = letterSet(term)
      const found: { term: string; rank: number; distance: number }[] = []
      for (const [rank, other] of terms.entries()) {
        // An edit changes two letters of the set at most: nearly every word is put aside without more work.
        if (countDifferences(own, letters[rank]!) > 2 * limit || !isSlip(term, other)) continue
        const distance = editDistance(term, other, limit)
        if (distance <= limit) found.push({ term: other, rank, distance })
      }
      return found
        .sort(
          (a, b) =>
            a.distance - b.distance || Number(isTitledAt(b.rank)) - Number(isTitledAt(a.rank)),
        )
        .slice(0, RANKING.spelling.nearest)
    },

    familyOf: (term) => findRelated(term).filter((member) => member !== term),
  }
}
