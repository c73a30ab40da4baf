import type { ReadWord } from './analyzeText.ts'
import { markMatches } from './markMatches.ts'
import type { ScoredTerm } from './scoreDocuments.ts'
import { splitWords } from './splitWords.ts'
import { listPassages } from './textBlocks.ts'

/** Words quoted after the first that answers: enough to be met once in a section. */
const WORDS = 5

/**
 * A few words of a section, exactly as the page writes them, around what answers a query: those of the
 * passage that answers the most of it.
 *
 * @param source - text of the section: see `textBlocks`
 * @returns an empty string when no passage answers
 */
export const findQuote = (
  source: string,
  terms: readonly ScoredTerm[],
  read?: ReadWord,
): string => {
  let quote = ''
  let most = 0
  for (const passage of listPassages(source)) {
    const matches = markMatches(passage, terms, read)
    const [first] = matches
    const rarity = [...new Set(matches.map(({ term }) => term))].reduce(
      (sum, term) => sum + terms[term]!.rarity,
      0,
    )
    if (!first || rarity <= most) continue
    most = rarity
    const words = splitWords(passage).filter(({ start }) => start >= first.start)
    quote = passage.slice(first.start, words.slice(0, WORDS).at(-1)!.end)
  }
  return quote
}
