import { analyzeText, type ReadWord } from '../shared/analyzeText.ts'
import { RANKING } from '../shared/ranking.ts'
import { splitWords } from '../shared/splitWords.ts'
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
  /** For each document, how many distinct terms it is counted to hold: see `leastAsked`. */
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
  /** What readers would type with hardly another word. */
  sought: string[]
  /** For each of its documents, sections first, its stems and how often each comes. */
  documents: [stem: string, count: number][][]
}

/** Counts a page, or gives again what was counted: see `openStems`. */
export type KeepStems = (page: SearchPage, count: () => PageStems) => PageStems

const TITLE_WEIGHT = 2
const HEADING_WEIGHT = 2
const EXTRA_WEIGHT = 2

/** Up to how many passages, and in how many at least of a site, a word is said in passing. */
const PASSING = { passages: 2, site: 500 }

/** Longest question, in words, that is about each of its words: « photo de mariage », « vélo ». */
const SHORT = 3

/**
 * The words that a site says in passing: in no title, in nothing short that readers would type, in the text of
 * hardly any section. In a whole question a word is said in passing too.
 *
 * @param asked - in how many documents of what leads to a section a stem is; its section has it too
 */
const findPassing = (
  words: readonly string[],
  { terms, lengths, titled }: Omit<Postings, 'passing'>,
  { sought, asked }: { sought: ReadonlySet<string>; asked: ReadonlyMap<string, number> },
  read?: ReadWord,
): Set<string> => {
  if (lengths.length < PASSING.site) return new Set()
  const isPassing = (stem: string): boolean =>
    !titled.has(stem) &&
    !sought.has(stem) &&
    (terms.get(stem)?.documents.length ?? 0) - 2 * (asked.get(stem) ?? 0) <= PASSING.passages
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

  const groups = groupQuestions(page)
  for (const text of groups.flatMap(({ texts, hidden }) => [...texts, ...hidden]))
    if (splitWords(text).length <= SHORT)
      for (const stem of analyzeText(text, read)) sought.add(stem)
  const asked = new Map(
    groups.map(({ section, texts, hidden }) => [section, [...texts, ...hidden].join(' ')]),
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
  const asked = new Map<string, number>()
  for (const page of pages) {
    const stems = keep(page, () => countPage(page, read))
    for (const stem of stems.titled) titled.add(stem)
    for (const stem of stems.sought) sought.add(stem)
    for (const [rank, counts] of stems.documents.entries()) {
      const isAsked = rank >= page.sections.length
      const least = isAsked ? RANKING.leastAsked : 0
      const document = lengths.push(Math.max(counts.length, least)) - 1
      for (const [stem, count] of counts) {
        if (isAsked) asked.set(stem, (asked.get(stem) ?? 0) + 1)
        const postings = terms.get(stem) ?? { documents: [], frequencies: [] }
        postings.documents.push(document)
        postings.frequencies.push(count)
        terms.set(stem, postings)
      }
    }
  }
  const sorted = new Map([...terms].sort(([a], [b]) => (a < b ? -1 : 1)))
  const postings = { lengths, terms: sorted, titled }
  return { ...postings, passing: findPassing(plainWords, postings, { sought, asked }, read) }
}
