export interface ReviewDay {
  /** `2026-11-24`. */
  iso: string
  /** `24 novembre 2026`. */
  text: string
}

export interface PageChange extends ReviewDay {
  what: string
  cause: 'loi' | 'guide'
}

/** What the foot of a page says of its review, ready to be shown. */
export interface PageReview {
  /** Day the page was written; left out when it gives none. */
  written?: ReviewDay
  /** Day of the last review, what the page was compared with, and by whom; left out when there was none. */
  verified?: ReviewDay & { against?: string; by?: string }
  /** What the page says of its dates, one sentence; empty when it gives none. */
  statement: string
  /** Last day of all: written, verified or changed, `2026-11-24`. */
  day?: string
  /** Whether the page was last written or verified more than 18 months before the last change of the site. */
  stale: boolean
  /** What changed, newest first, and whether the law or the guide did. */
  changes: PageChange[]
  /** What the page has not seen: the law changed after, or nobody can say whether it did. */
  warnings: string[]
  /** How to quote the page, ready to be copied. */
  citation: string
  sources: { title: string; href?: string }[]
  /** Report an error, propose a change. */
  actions: { text: string; href: string; isReport?: boolean }[]
}
