import type { ReadWord } from './analyzeText.ts'
import type { ScoredTerm } from './scoreDocuments.ts'
import { splitWords, type Word } from './splitWords.ts'
import { readWanted } from './wantedWords.ts'

/** Which word of a query is answered, and how well. */
type Reply = Pick<Match, 'term' | 'weight'>

/** A word of a text that answers the query. */
export interface Match extends Word {
  /** Which word of the query it answers: its rank. */
  term: number
  /** 1 for the word itself, less for what replaces it. */
  weight: number
}

/** Words of one expression stand at most so far apart: « Commission d’accès aux documents ». */
const REACH = 8

/**
 * Finds the words of a text that answer a query, in their original spelling: `donnees` finds « données ».
 * The words of an expression count only where the whole expression stands.
 */
export const markMatches = (
  text: string,
  terms: readonly ScoredTerm[],
  read?: ReadWord,
): Match[] => {
  const words = splitWords(text)
  const wanted = readWanted(
    terms.flatMap(({ variants }) => variants.flatMap(({ terms: alternatives }) => alternatives)),
    read,
  )
  const stems = words.map((word) => wanted(word.text))
  const single = new Map<string, Reply>()
  const expressions: (Reply & { alternatives: string[] })[] = []
  terms.forEach(({ variants }, term) => {
    for (const { terms: alternatives, weight } of variants) {
      const stem = alternatives[0]!
      if (alternatives.length > 1) expressions.push({ alternatives, term, weight })
      else if (weight > (single.get(stem)?.weight ?? 0)) single.set(stem, { term, weight })
    }
  })
  const isWhole = (alternatives: readonly string[], place: number): boolean => {
    const around = stems.slice(Math.max(0, place - REACH), place + REACH + 1)
    return alternatives.every((stem) => around.includes(stem))
  }
  const matches: Match[] = []
  stems.forEach((stem, place) => {
    if (!stem) return
    const reply =
      single.get(stem) ??
      expressions.find(
        ({ alternatives }) => alternatives.includes(stem) && isWhole(alternatives, place),
      )
    if (reply) matches.push({ ...words[place]!, term: reply.term, weight: reply.weight })
  })
  return matches
}
