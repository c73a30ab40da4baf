import type { SearchLang } from './language.ts'

/** A passage under one heading, down to the next heading. */
export interface Section {
  /** Id of the heading in the page; empty for what stands before the first one. */
  anchor: string
  /** Empty for what stands before the first heading. */
  heading: string
  /** Visible text, a line for each block: see `textBlocks`. */
  text: string
}

/** A section and the headings above it, the page title left out. */
export interface PlacedSection extends Section {
  parents: string[]
}

/** A question of readers, and the passage that answers it. */
export interface PlacedQuestion {
  text: string
  /** Empty for the whole page. */
  anchor: string
}

/** The questions that one section answers. */
export interface QuestionGroup {
  /** Number of the section in its page. */
  section: number
  texts: string[]
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
  questions: PlacedQuestion[]
  /** The same, searched and never shown: words that the page does not use. */
  hiddenLabels: readonly PlacedQuestion[]
  sections: PlacedSection[]
  /** Words that this page declares to mean the same. */
  equivalents: WordGroup[]
  /** Whether it defines words, each under its name. */
  isGlossary: boolean
  /** What a reader may keep alone among the results: the guide, the glossary, the texts of law. */
  filter: string
  /** Day when the page was verified, `2026-11-24`; empty when it is not told. */
  verified: string
  /** Share of its score that the page keeps: less than 1 for one that lists what others explain. */
  factor: number
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
  lang: SearchLang
  paths: string[]
  titles: string[]
  labels: string[][]
  /** Names of the filters, and for each page the number of its own. */
  filters: { names: string[]; pages: number[] }
  /** Pages that do not keep their whole score. */
  factors: Record<number, number>
  /** Numbers of the pages that define words. */
  glossaries: number[]
  /** For each page, its number of sections, then its number of groups of questions. Packed numbers. */
  documents: string
  /** For each document, how many distinct terms it holds, to a tenth. Packed numbers. */
  lengths: string
  /** Every word of the documents and of the groups, in alphabetical order: see `packTerms`. */
  words: string
  /** For each word, a digit: see `WORD_KINDS`. Those that are written in the site are its terms. */
  kinds: string
  /** How many terms each shard of the postings has; empty when they are here. Packed numbers. */
  shards: string
  postings?: PackedPostings
  /** Words that mean the same: see `packGroups`, then `numberWords`. */
  groups: string
  /** Words of the language for one another, those that lead somewhere in the site: see `packSynonyms`. */
  synonyms: string
  /** What people say for what the site writes. */
  everyday: string
}

/** Postings of a run of terms: packed numbers, one after the other. */
export interface PackedPostings {
  /** For each term, how many documents hold it. */
  sizes: string
  /** For each posting, the step from the previous document, minus one. */
  steps: string
  /** For each posting, the weighted occurrences, minus one. */
  frequencies: string
}

/** What is read of a page once it is among the best: to rank it with its text, and to show it. */
export interface PageContent {
  sections: Section[]
  questions: QuestionGroup[]
  /** Day when the page was verified, when it is told, as it is shown. */
  verified?: string
}

/** Text with the stretches to mark, in UTF-16 offsets, in order and without overlap. */
export interface MarkedText {
  text: string
  marks: [start: number, end: number][]
}

export interface SectionResult {
  anchor: string
  /** Words of the page where the query is answered, as they are written there; empty without any. */
  quote: string
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

/** The passage that answers, quoted. */
export interface Answer {
  path: string
  title: string
  labels: string[]
  anchor: string
  heading: string
  /** Its first sentences, or its list: one or several blocks. */
  blocks: string[]
  verified?: string
}

/** What the results may be narrowed to, and how many pages that would leave. */
export interface Filter {
  name: string
  count: number
}

export interface SearchResults {
  query: string
  /** How many pages match, shown or not, of the filter asked for. */
  total: number
  /** Without the filter asked for; in the order of the first page of each. */
  filters: Filter[]
  /** The filter applied: none when the one asked for leaves no page. */
  filter: string
  /** Pages passed over: fewer than were asked for when there are not as many. */
  offset: number
  /** Undefined when none is sure enough. */
  answer?: Answer
  /** Best first. */
  pages: PageResult[]
  /** The query with its spelling corrected, when a word had to be. */
  suggestion: string
}
