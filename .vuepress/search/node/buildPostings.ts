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
  /** Nouns of every day that no page is about: see `PLAIN_WORDS`. */
  passing: Set<string>
}

/** What a page says, in stems: it depends on nothing but the page. */
export interface PageStems {
  titled: string[]
  sought: string[]
  /** For each of its documents, its stems and how often each comes. */
  documents: [stem: string, count: number][][]
}

/** Counts a page, or gives again what was counted: see `openStems`. */
export type KeepStems = (page: SearchPage, count: () => PageStems) => PageStems

const TITLE_WEIGHT = 2
const HEADING_WEIGHT = 2
const EXTRA_WEIGHT = 2

/** Up to how many passages, and in how many at least of a site, a word is said in passing. */
const PASSING = { passages: 2, site: 500 }

/** The words that a site says in passing: in no title, in nothing that readers would type, hardly anywhere else. */
const findPassing = (
  words: readonly string[],
  { terms, lengths, titled }: Omit<Postings, 'passing'>,
  asked: ReadonlySet<string>,
  read?: ReadWord,
): Set<string> => {
  if (lengths.length < PASSING.site) return new Set()
  const isPassing = (stem: string): boolean =>
    !titled.has(stem) &&
    !asked.has(stem) &&
    (terms.get(stem)?.documents.length ?? 0) <= PASSING.passages
  return new Set(words.flatMap((word) => analyzeText(word, read)).filter(isPassing))
}

/**
 * Counts the stems of every section of a page, with its titles, which count twice, those above it and what readers
 * would type to reach it. A document is a section or, after the sections, what leads to one of them.
 */
const countPage = (page: SearchPage, read?: ReadWord): PageStems => {
  const { title, extraWords, sections } = page
  const titled = new Set(analyzeText(title, read))
  const sought = new Set<string>()
  const documents: PageStems['documents'] = []

  const addDocument = (parts: [text: string, weight: number][]): void => {
    const counts = new Map<string, number>()
    for (const [text, weight] of parts) {
      for (const stem of analyzeText(text, read)) counts.set(stem, (counts.get(stem) ?? 0) + weight)
    }
    documents.push([...counts])
  }

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
  for (const [section, words] of asked) {
    for (const stem of analyzeText(words, read)) sought.add(stem)
    addDocument([
      [title, TITLE_WEIGHT],
      [sections[section]?.heading ?? '', 1],
      [words, 1],
    ])
  }
  return { titled: [...titled], sought: [...sought], documents }
}

/**
 * Counts the stems of every document of a site: see `countPage`.
 *
 * @param plainWords - nouns of every day
 * @param keep - gives again what was counted in pages that have not changed
 */
export const buildPostings = (
  pages: readonly SearchPage[],
  read?: ReadWord,
  plainWords: readonly string[] = [],
  keep: KeepStems = (_page, count) => count(),
): Postings => {
  const lengths: number[] = []
  const terms = new Map<string, TermPostings>()
  const titled = new Set<string>()
  const sought = new Set<string>()
  for (const page of pages) {
    const stems = keep(page, () => countPage(page, read))
    for (const stem of stems.titled) titled.add(stem)
    for (const stem of stems.sought) sought.add(stem)
    for (const counts of stems.documents) {
      const document = lengths.push(counts.length) - 1
      for (const [stem, count] of counts) {
        const postings = terms.get(stem) ?? { documents: [], frequencies: [] }
        postings.documents.push(document)
        postings.frequencies.push(count)
        terms.set(stem, postings)
      }
    }
  }
  const sorted = new Map([...terms].sort(([a], [b]) => (a < b ? -1 : 1)))
  const postings = { lengths, terms: sorted, titled }
  return { ...postings, passing: findPassing(plainWords, postings, sought, read) }
}
