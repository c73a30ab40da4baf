/** Address of a result, from the path of its page and the id of a heading, both as the index gives them. */
export const toHref = (path: string, anchor = ''): string =>
  __VUEPRESS_BASE__ + path.replace(/^\//, '') + (anchor && `#${encodeURIComponent(anchor)}`)

/** Address of the page of results for a query. */
export const toResultsHref = (query: string): string =>
  `${__SEARCH_RESULTS__}?${new URLSearchParams({ q: query })}`
