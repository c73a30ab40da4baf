/** What a word of the index is to the site. */
export const WORD_KINDS = {
  plain: 0,
  /** A title or a heading holds it. */
  titled: 1,
  /** A noun of every day, said in passing. */
  passing: 2,
  /** Readers type it, for a word that pages write; no page has it. */
  unwritten: 3,
} as const
