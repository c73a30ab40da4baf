/**
 * The constants of the ranking, in one place. Each was kept because it helps on three unrelated sets of
 * judged questions; see the README of this folder for the measures.
 */
export const RANKING = {
  /** BM25+: saturation, part of the length, lower bound. */
  bm25: { k: 1, b: 0.3, d: 0.5 },
  /**
   * Distinct terms that what readers would type to reach a section is counted to hold, at least. It is short by
   * nature, and not because it says one thing: a query of a word or two would take it for the best of answers.
   */
  leastAsked: 60,
  /** Last word of a query, still being typed; a word that the site knows, after so many, is the end of a question. */
  prefix: { minLength: 3, minKnownLength: 4, knownWord: 0.4, mostWords: 3 },
  /** Unknown word, within a distance of 1 from 4 letters and of 2 from 8. */
  spelling: { weight: 0.8, nearest: 3 },
  /** Words written as one or as two: opendata, méta-données. */
  rejoined: 0.9,
  /** Same family: publication, publier. */
  family: 0.6,
  /** Acronym and long form, words of the glossary. */
  equivalent: 0.6,
  /** What the glossary says readers type. */
  asked: 0.5,
  /** General synonyms of the language. */
  synonym: 0.5,
  /** What people say for what pages write. */
  everyday: 0.5,
  /** Applied again when an equivalence is reached through a family. */
  viaFamily: { from: 0.5, to: 0.3 },
  /** A word that no title and no heading of the site uses is rarely the subject of a question. */
  untitled: { weight: 0.7, fromVariant: 0.3 },
  /**
   * Share of the query that the best page must hold; share of that for each other page: less for the first
   * ones, which the whole score already chose.
   */
  coverage: { least: 0.42, share: 0.6, firstShare: 0.25, first: 8 },
  /**
   * Share of the other sections of a page, in proportion to its best one: a word that every section of a chapter
   * has does not weigh more for being common.
   */
  otherSections: 0.2,
  titleMatch: 0.25,
  headingMatch: 0.2,
  /**
   * Which passage of a page is opened: what its heading adds, what is left to the summary on top, and to a
   * section where no word of the query is read.
   */
  passage: { heading: 1, summary: 0.6, unread: 0.7 },
  proximity: { weight: 0.3, reach: 8, documents: 40 },
  questionMatch: 2,
  /**
   * What a passage of a glossary gains when it is named as the thing asked: the query asks what that is, or is one
   * word. A page gains it too until its headings are read; the share of it for other pages than glossaries.
   */
  definition: { asked: 2, word: 0.6, elsewhere: 0.2 },
  /** A page whose title is the number of an article that the reader typed. */
  reference: 4,
  /** From which likeness a question of the front matter, or a heading, is the one that was asked. */
  answer: { question: 0.76, heading: 0.75 },
  /** Pages whose text is read, for the proximity of words and for the excerpts, unless fewer are wanted. */
  loadedPages: 10,
} as const
