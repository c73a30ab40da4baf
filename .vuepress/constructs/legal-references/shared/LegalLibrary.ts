import type { LegalIdentifier } from './base/Identifier.ts'
import type { LaterChange } from './base/LaterChange.ts'
import type { LegalBase } from './base/LegalBase.ts'

/** What a person decided not to be told again, and why. */
export interface SetAside {
  /** Reference as displayed, ordinary spaces: `C. env., art. L. 127-1`. */
  reference: string
  /** Day of a change that was read and asks for nothing; left out for an identifier that was not found. */
  change?: string
  reason: string
}

/** All that the site knows of the law, read once from the disk and passed in. */
export interface LegalLibrary {
  base: LegalBase
  /** By `articleKey`; oldest first where an article has several. */
  laterChanges: ReadonlyMap<string, readonly LaterChange[]>
  /** By `identifierKey`. */
  identifiers: ReadonlyMap<string, LegalIdentifier>
  setAside: readonly SetAside[]
}

/** The page of a folder of guides that lists the articles cited, and our sentence on each. */
export interface ArticleIndex {
  /** Its file, relative to the folder. */
  file: string
  /** Route, without the site's base, with a final slash. */
  path: string
  /** What each article decides, in one sentence, by reference as displayed with ordinary spaces. */
  summaries: ReadonlyMap<string, string>
}

/** For a page that is read by itself: nothing is known of what it cites. */
export const NO_LAW: LegalLibrary = {
  base: { code: 'CRPA', date: '', source: '', articles: new Map() },
  laterChanges: new Map(),
  identifiers: new Map(),
  setAside: [],
}
