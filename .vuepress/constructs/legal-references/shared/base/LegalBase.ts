/** A version of an article that is not the one in force at the date of the base. */
export interface ArticleVersion {
  /** Identifier of the version on Légifrance. */
  id: string
  /** Day it came, or will come, into force: `2016-10-09`. */
  start: string
}

/** A text that made, or last changed, the version of an article that the base holds. */
export interface Amendment {
  kind: 'created' | 'changed'
  /** As displayed, ordinary spaces: `loi n° 2016-1321 du 7 octobre 2016, art. 9`. */
  title: string
  /** Identifier of the article of that text, or of the text itself, on Légifrance. */
  id: string
  /** Day the text was published in the Journal officiel. */
  published: string
}

/** An article of a code, as the base holds it. Days are UTC. */
export interface LegalArticle {
  /** As displayed: `L. 321-1`, `R.* 343-4`. */
  number: string
  /** Identifier of the version in force at the date of the base. */
  id: string
  /** Identifier that all versions share; not always one of them. */
  cid: string
  /** Day the version came into force. */
  start: string
  /** Day the version ends, when the base knows it. */
  end?: string
  /** Official text, HTML as LEGI writes it: see `legalHtmlToMarkdown`. */
  html: string
  /** Official note under the text, HTML of the same kind; empty when there is none. */
  noteHtml: string
  /** Versions that were in force before, oldest first; those that never were are left out. */
  former: readonly ArticleVersion[]
  /** Versions that the base says will follow. */
  future: readonly ArticleVersion[]
  amendments: readonly Amendment[]
}

/** A code, read from the base of laws on one day. */
export interface LegalBase {
  /** Key of the code: `CRPA`. */
  code: string
  /** Day the base was extracted: it knows of no change made later. */
  date: string
  /** What the data come from: name and version of the package. */
  source: string
  /** Articles by `articleKey`, in the order of the code. */
  articles: ReadonlyMap<string, LegalArticle>
}
