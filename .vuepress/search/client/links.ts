/** A text fragment: the browser shows where those words stand (https://wicg.github.io/scroll-to-text-fragment/). */
const toFragment = (quote: string): string =>
  `:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`

/**
 * Address of a result, from the path of its page and the id of a heading, both as the index gives them.
 *
 * @param quote - words of the page to show, as they are written there
 */
export const toHref = (path: string, anchor = '', quote = ''): string => {
  const fragment = (anchor && encodeURIComponent(anchor)) + (quote && toFragment(quote))
  return __VUEPRESS_BASE__ + path.replace(/^\//, '') + (fragment && `#${fragment}`)
}

/** Longest question, in signs: servers refuse an address of some thousands, with a page that is not the site's. */
export const MAX_QUERY = 500

/** What the page of results is asked for. */
export interface ResultsQuery {
  query: string
  /** Name of a filter, none for all the pages. */
  filter?: string
  /** Number of the page of results, from 1. */
  page?: number
}

/** Address of the page of results. */
export const toResultsHref = ({ query, filter, page = 1 }: ResultsQuery): string => {
  const parameters = new URLSearchParams({
    q: query,
    ...(filter && { guide: filter }),
    ...(page > 1 && { page: String(page) }),
  })
  return `${__SEARCH_RESULTS__}?${parameters}`
}

/** What the address of the page of results asks for. */
export const readResultsQuery = (): Required<ResultsQuery> => {
  const parameters = new URLSearchParams(location.search)
  return {
    query: parameters.get('q')?.trim().slice(0, MAX_QUERY) ?? '',
    filter: parameters.get('guide') ?? '',
    page: Math.max(1, Number.parseInt(parameters.get('page') ?? '1', 10) || 1),
  }
}
