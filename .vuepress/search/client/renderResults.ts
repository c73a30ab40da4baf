import { fillString, type SearchStrings } from '../shared/strings.ts'
import type { Filter, PageResult, SearchResults } from '../shared/types.ts'
import { describeAsk } from './describeAsk.ts'
import { element, markedNodes, titleNodes } from './dom.ts'
import { toHref, toResultsHref, type ResultsQuery } from './links.ts'
import { renderMissing } from './renderMissing.ts'
import { renderStarts } from './renderStarts.ts'

/** Pages shown at a time. */
export const PAGE_SIZE = 10

/** One page: a heading, so that one can jump from each to the next. */
export const renderPage = ({ path, title, labels, sections: [best] }: PageResult): HTMLElement =>
  element(
    'li',
    {},
    labels.length > 0 ? element('p', { class: 'search-place' }, labels.join(' › ')) : undefined,
    element(
      'h2',
      {},
      element('a', { href: toHref(path, best?.anchor, best?.quote) }, ...titleNodes(title)),
    ),
    best?.heading.text
      ? element('p', { class: 'search-heading' }, ...markedNodes(best.heading))
      : undefined,
    best && element('p', { class: 'search-excerpt' }, ...markedNodes(best.excerpt)),
  )

/** Where a list of every guide leaves the first result in sight. */
const WIDE = '(min-width: 48rem)'

/**
 * Links that narrow the results, each with what it would leave. None when there is only one kind of page.
 * Folded on a phone, where they would push the first result out of sight.
 */
export const renderFilters = (
  filters: readonly Filter[],
  { query, filter }: ResultsQuery,
  texts: SearchStrings,
): HTMLElement[] => {
  if (filters.length < 2) return []
  const total = filters.reduce((sum, { count }) => sum + count, 0)
  const link = (name: string, label: string, count: number): HTMLElement =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: toResultsHref({ query, filter: name }),
          'aria-current': name === (filter ?? '') ? 'true' : undefined,
        },
        `${label} (${count})`,
      ),
    )
  return [
    element(
      'nav',
      { class: 'search-filters', 'aria-label': texts.filters },
      element(
        'details',
        { open: matchMedia(WIDE).matches ? '' : undefined },
        element('summary', {}, filter ? `${texts.filters} (${filter})` : texts.filters),
        element(
          'ul',
          {},
          link('', texts.everything, total),
          ...filters.map(({ name, count }) => link(name, name, count)),
        ),
      ),
    ),
  ]
}

/** Links to the ten pages before and after. */
export const renderPagination = (
  { total }: SearchResults,
  { query, filter, page = 1 }: ResultsQuery,
  texts: SearchStrings,
): HTMLElement[] => {
  const count = Math.ceil(total / PAGE_SIZE)
  if (count < 2) return []
  const link = (number: number, text: string): HTMLElement | undefined =>
    number < 1 || number > count
      ? undefined
      : element('a', { href: toResultsHref({ query, filter, page: number }) }, text)
  return [
    element(
      'nav',
      { class: 'search-pagination', 'aria-label': texts.pagination },
      link(page - 1, texts.previous),
      element('span', {}, fillString(texts.page, { page, count })),
      link(page + 1, texts.next),
    ),
  ]
}

/** What to do when nothing answers: other words are told by the count; here, where to start, whom to ask. */
export const renderNothing = (query: string, texts: SearchStrings): HTMLElement[] => [
  ...renderStarts(texts),
  ...renderMissing(query, texts),
  ...(__SEARCH_ASK__
    ? [element('p', {}, element('a', { href: __SEARCH_ASK__ }, describeAsk(__SEARCH_ASK__, texts)))]
    : []),
]
