import { analyzeText, type ReadWord } from '../shared/analyzeText.ts'
import { groupQuestions } from './groupQuestions.ts'
import type { SearchPage } from '../shared/types.ts'

/** Which documents hold a term, and how often. */
export interface TermPostings {
  /** Numbers of the documents, ascending. */
  documents: number[]
  /** Weighted occurrences, one for each document. */
  frequencies: number[]
}

export interface Postings {
  /** For each document, how many distinct terms it holds. */
  lengths: number[]
  /** In alphabetical order. */
  terms: Map<string, TermPostings>
  /** Terms that a title or a heading holds. */
  titled: Set<string>
}

const TITLE_WEIGHT = 2
const HEADING_WEIGHT = 2
const EXTRA_WEIGHT = 2

/**
 * Counts the stems of every section, with its titles, which count twice, those above it and what readers would
 * type to reach it. A document is a section or, after the sections of a page, what leads to one of them.
 */
export const buildPostings = (pages: readonly SearchPage[], read?: ReadWord): Postings => {
  const lengths: number[] = []
  const terms = new Map<string, TermPostings>()
  const titled = new Set<string>()

  const addDocument = (parts: [text: string, weight: number][]): void => {
    const counts = new Map<string, number>()
    for (const [text, weight] of parts) {
      for (const stem of analyzeText(text, read)) counts.set(stem, (counts.get(stem) ?? 0) + weight)
    }
    const document = lengths.push(counts.size) - 1
    for (const [stem, count] of counts) {
      const postings = terms.get(stem) ?? { documents: [], frequencies: [] }
      postings.documents.push(document)
      postings.frequencies.push(count)
      terms.set(stem, postings)
    }
  }

  for (const page of pages) {
    const { title, extraWords, sections } = page
    for (const stem of analyzeText(title, read)) titled.add(stem)
    const asked = new Map(
      groupQuestions(page).map(({ section, texts, hidden }) => [
        section,
        [...texts, ...hidden].join(' '),
      ]),
    )
    sections.forEach(({ heading, parents, text }, rank) => {
      for (const stem of analyzeText(heading, read)) titled.add(stem)
      addDocument([
        [title, TITLE_WEIGHT],
        [heading, HEADING_WEIGHT],
        [parents.join(' '), 1],
        [rank === 0 ? extraWords : '', EXTRA_WEIGHT],
        [text, 1],
        [asked.get(rank) ?? '', 1],
      ])
    })
    for (const [section, words] of asked)
      addDocument([
        [title, TITLE_WEIGHT],
        [sections[section]?.heading ?? '', 1],
        [words, 1],
      ])
  }
  return { lengths, terms: new Map([...terms].sort(([a], [b]) => (a < b ? -1 : 1))), titled }
}
