import { toStem, type ReadWord } from './analyzeText.ts'
import type { ReadContent } from './readContent.ts'
import type { ScoredTerm } from './scoreDocuments.ts'
import { editDistance } from '../../lib/editDistance.ts'
import { foldText } from '../../lib/foldText.ts'
import { splitWords } from './splitWords.ts'
import { readWanted } from './wantedWords.ts'

/** Of the words that pages write with a stem, the closest to the one typed, then the commonest; empty without any. */
const findSpelling = (
  stem: string,
  typed: string,
  contents: readonly ReadContent[],
  read: ReadWord,
): string => {
  const counts = new Map<string, number>()
  const wanted = readWanted([stem], read)
  for (const { content, sections } of contents) {
    content.sections.forEach((section, rank) => {
      if (!section || !sections[rank]?.stems.includes(stem)) return
      for (const { text: word } of splitWords(`${section.heading} ${section.text}`)) {
        if (wanted(word) !== stem) continue
        const spelling = word === word.toUpperCase() ? word : word.toLowerCase()
        counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
      }
    })
  }
  const distances = new Map(
    [...counts.keys()].map((spelling) => [
      spelling,
      editDistance(foldText(typed), foldText(spelling), typed.length),
    ]),
  )
  const [best] = [...counts].sort(
    ([a, countA], [b, countB]) => distances.get(a)! - distances.get(b)! || countB - countA,
  )
  return best?.[0] ?? ''
}

/** A whole message is not written again. */
const MAX_LENGTH = 80

/**
 * Writes the query again with the words that had to be corrected.
 *
 * @param contents - the best pages, where the spelling is looked up: the index holds stems only
 * @returns an empty string when nothing was corrected
 */
export const suggestQuery = (
  query: string,
  terms: readonly ScoredTerm[],
  contents: Iterable<ReadContent>,
  read: ReadWord = toStem,
): string => {
  const corrected = terms.filter(({ correction }) => correction)
  if (corrected.length === 0 || query.length > MAX_LENGTH) return ''
  const pages = [...contents]
  // As the words of the query were read: see `analyzeQuery`.
  let suggestion = query.normalize('NFC').trim()
  let isCorrected = false
  for (const { term, correction } of corrected) {
    const spelling = findSpelling(correction, term.word, pages, read)
    if (!spelling) continue
    suggestion = suggestion.replace(term.word, spelling)
    isCorrected = true
  }
  return isCorrected ? suggestion : ''
}
