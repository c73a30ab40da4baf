/** What the foot of a page says of its review, ready to be shown. */
export interface PageReview {
  /** Day of the last review; left out when the page gives none. */
  verified?: { iso: string; text: string }
  /** Whether that day is more than 18 months before the last change of the site. */
  stale: boolean
  sources: { title: string; href?: string }[]
  /** Report an error, propose a change. */
  actions: { text: string; href: string }[]
}
