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
  noScript: string
}

/** Puts values in a text: `fillString('{count} pages', { count: 3 })`. */
export const fillString = (
  template: string,
  values: Readonly<Record<string, string | number>>,
): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
