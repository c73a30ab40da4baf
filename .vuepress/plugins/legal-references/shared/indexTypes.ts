/** A place of the site that cites a text. */
export interface LegalCitation {
  title: string
  /** Route, without the site's base, with the anchor of the section if there is one. */
  path: string
}

/** One article, or one text cited as a whole. */
export interface LegalEntry {
  label: string
  href: string
  pages: LegalCitation[]
}

/** The articles of one code, or the texts of one kind. */
export interface LegalGroup {
  id: string
  title: string
  entries: LegalEntry[]
}
