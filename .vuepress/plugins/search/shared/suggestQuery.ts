import { toStem } from './analyzeText.ts'
import type { ReadContent } from './readContent.ts'
import type { ScoredTerm } from './scoreDocuments.ts'
import { splitWords } from './splitWords.ts'

/** The spelling of a stem that pages use most, empty when none of them holds it. */
const findSpelling = (stem: string, contents: readonly ReadContent[]): string => {
  const counts = new Map<string, number>()
  for (const { content, sections } of contents) {
    content.sections.forEach(({ heading, text }, rank) => {
      if (!sections[rank]?.stems.includes(stem)) return
      for (const { text: word } of splitWords(`${heading} ${text}`)) {
        if (toStem(word) !== stem) continue
        const spelling = word === word.toUpperCase() ? word : word.toLowerCase()
        counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
      }
    })
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

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
): string => {
  const corrected = terms.filter(({ correction }) => correction)
  if (corrected.length === 0) return ''
  const pages = [...contents]
  let suggestion = query.trim()
  let isCorrected = false
  for (const { term, correction } of corrected) {
    const spelling = findSpelling(correction, pages)
    if (!spelling) continue
    suggestion = suggestion.replace(term.word, spelling)
    isCorrected = true
  }
  return isCorrected ? suggestion : ''
}
