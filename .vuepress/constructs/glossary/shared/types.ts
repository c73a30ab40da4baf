/** A term as its author wrote it in the front matter `terms`, lists never missing. */
export interface GlossaryTerm {
  /** Anchor of the term in the page of the glossary. */
  id: string
  term: string
  acronym?: string
  longForm?: string
  /** Other forms that texts use: irregular plurals, verbs, variants. */
  aliases: string[]
  /** What readers would say instead; shown and searched, never linked. */
  synonyms: string[]
  definition: string
  source?: string
  sourceUrl?: string
  /** Names of other terms. */
  seeAlso: string[]
  /** False for words too common to be linked in texts. */
  tooltip: boolean
}

export interface PageLink {
  title: string
  /** Route, without the site's base; an anchor may follow. */
  path: string
}

/** A term as the page of the glossary shows it. */
export interface GlossaryEntry {
  id: string
  term: string
  acronym?: string
  longForm?: string
  synonyms: string[]
  definition: string
  source?: { label: string; href?: string }
  seeAlso: { id: string; term: string }[]
  /** The pages that use the term, in the order of the folders, when they are few: the search finds them better when they are many. */
  pages: PageLink[]
  /** How many use it. */
  pageCount: number
}
