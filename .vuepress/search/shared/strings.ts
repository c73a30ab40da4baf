/** Texts of the search; `{…}` is replaced. */
export interface SearchStrings {
  /** Name of the field, for those who do not see it. */
  label: string
  /** Name of the field of the page of results. */
  question: string
  placeholder: string
  submit: string
  close: string
  loading: string
  /** `{count}` */
  count: string
  one: string
  /** `{count}`, `{shown}` */
  shown: string
  /** `{query}` */
  none: string
  advice: string
  /** `{query}` */
  suggestion: string
  all: string
  error: string
  retry: string
  results: string
  /** `{query}` */
  resultsFor: string
  /** What stands between brackets leads to the page that lists all others, where there is one. */
  noScript: string
  /** Title of the passage that answers. */
  answer: string
  /** `{day}` */
  verified: string
  /** Name of the filters, and of the one that leaves everything. */
  filters: string
  everything: string
  /** Name of the links to other results. */
  pagination: string
  previous: string
  next: string
  /** `{page}`, `{count}` */
  page: string
  /** `{count}`, `{first}`, `{last}` */
  range: string
  recent: string
  forget: string
  /** Title of the pages to start from. */
  starts: string
  /** Link for a question that no page answers: a mail, or another site, `{site}`. */
  ask: string
  askForum: string
  /** Button that sends the words of such a question, and their name. */
  missing: string
  missingWords: string
  /** Before the pages close to an address that is not there. */
  near: string
}

/** Puts values in a text: `fillString('{count} pages', { count: 3 })`. */
export const fillString = (
  template: string,
  values: Readonly<Record<string, string | number>>,
): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
