/** A passage under one heading, down to the next heading. */
export interface Section {
  /** Id of the heading in the page; empty for what stands before the first one. */
  anchor: string
  /** Empty for what stands before the first heading. */
  heading: string
  /** Visible text; a line break ends each block. */
  text: string
}

/** A section and the headings above it, the page title left out. */
export interface PlacedSection extends Section {
  parents: string[]
}

/** A page as the index takes it, wherever it comes from. */
export interface SearchPage {
  /** What a result names: an address in the site, a file path in the terminal. */
  path: string
  title: string
  /** Where the page stands: « guide », « chapitre ». */
  labels: string[]
  /** More words of the page's subject: its file name, fields chosen by the author. */
  extraWords: string
  /** What readers would type, from the front matter. */
  questions: string[]
  sections: PlacedSection[]
  /** Words that this page declares to mean the same. */
  equivalents: WordGroup[]
  /**
   * What its score is multiplied by when its title is not what the reader typed.
   *
   * @default 1
   */
  weight?: number
}

/** Ways to say one thing. */
export interface WordGroup {
  /** Forms that pages use: a reader who types one also finds the others. */
  forms: string[]
  /** What readers type for it and pages do not say: they lead to the forms, never the other way. */
  asked: string[]
}

/** What the whole site needs to rank pages. JSON, compact: see the README of this folder for its size. */
export interface PackedIndex {
  paths: string[]
  titles: string[]
  labels: string[][]
  /** For each page, twice its number of sections, plus one if it has questions. Packed numbers. */
  documents: string
  /** For each document, how many distinct terms it holds. Packed numbers. */
  lengths: string
  /** Every term, in alphabetical order: see `packTerms`. */
  terms: string
  /** For each term, how many documents hold it. Packed numbers. */
  sizes: string
  /** For each term, 1 if a title or a heading holds it, 0 otherwise. */
  titled: string
  /** Postings, cut between terms. `first` is the number of the first term. */
  shards: { first: number; postings?: PackedPostings }[]
  groups: WordGroup[]
  /** Weight of the pages that have one, by number of page: see `SearchPage`. */
  weights?: Record<number, number>
}

/** Postings of a run of terms: packed numbers, one after the other. */
export interface PackedPostings {
  /** For each posting, the step from the previous document, minus one. */
  steps: string
  /** For each posting, the weighted occurrences, minus one. */
  frequencies: string
}

/** What is read of a page once it is among the best: to rank it with its text, and to show it. */
export interface PageContent {
  sections: Section[]
  questions: string[]
}

/** Text with the stretches to mark, in UTF-16 offsets, in order and without overlap. */
export interface MarkedText {
  text: string
  marks: [start: number, end: number][]
}

export interface SectionResult {
  anchor: string
  heading: MarkedText
  excerpt: MarkedText
}

export interface PageResult {
  path: string
  title: MarkedText
  labels: string[]
  /** Best first; empty when the content of the page could not be loaded. */
  sections: SectionResult[]
}

export interface SearchResults {
  query: string
  /** How many pages match, shown or not. */
  total: number
  /** Best first. */
  pages: PageResult[]
  /** The query with its spelling corrected, when a word had to be. */
  suggestion: string
}
