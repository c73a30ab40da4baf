import { say } from '../../lib/say.ts'
import { fillString } from '../shared/strings.ts'
import type { SearchResults } from '../shared/types.ts'
import { adoptResultsStyles } from './adoptResultsStyles.ts'
import { describeCount } from './describeCount.ts'
import { element, titleNodes } from './dom.ts'
import { holdPlace } from './holdPlace.ts'
import { readResultsQuery, toResultsHref, type ResultsQuery } from './links.ts'
import { keepRecent } from './recentSearches.ts'
import { renderAnswer } from './renderAnswer.ts'
import {
  PAGE_SIZE,
  renderFilters,
  renderNothing,
  renderPage,
  renderPagination,
} from './renderResults.ts'
import { search } from './searchClient.ts'
import { findTexts } from './texts.ts'

/** The parts of the page of results. */
const findParts = (root: HTMLElement) => {
  const find = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!
  return {
    field: root.querySelector<HTMLInputElement>('input[type=search]')!,
    status: find('.search-status'),
    above: find('.search-above'),
    list: find('.search-results'),
    below: find('.search-below'),
  }
}

const describe = (results: SearchResults): string => {
  const texts = findTexts()
  const { total, offset, pages } = results
  if (offset === 0) return describeCount(results, pages.length, texts)
  return fillString(texts.range, { count: total, first: offset + 1, last: offset + pages.length })
}

const showResults = (root: HTMLElement, results: SearchResults, asked: ResultsQuery): void => {
  const texts = findTexts()
  const { status, above, list, below } = findParts(root)
  const { pages, suggestion, filters, answer } = results
  const count = describe(results)
  status.textContent = count
  say(count)
  const correct = suggestion && fillString(texts.suggestion, { query: suggestion })
  above.replaceChildren(
    ...(correct
      ? [element('p', {}, element('a', { href: toResultsHref({ query: suggestion }) }, correct))]
      : []),
    ...(answer ? [renderAnswer(answer, texts)] : []),
    ...renderFilters(filters, asked, texts),
  )
  list.replaceChildren(...pages.map(renderPage))
  list.setAttribute('start', String(results.offset + 1))
  below.replaceChildren(
    ...(pages.length > 0
      ? renderPagination(results, asked, texts)
      : renderNothing(asked.query, texts)),
  )
}

/** Runs the search that the address of the page asks for, and lists its results. */
export const mountSearchPage = async (root: HTMLElement): Promise<void> => {
  const { query, filter, page } = readResultsQuery()
  if (!query) return
  adoptResultsStyles()
  const texts = findTexts()
  const { field, status } = findParts(root)
  field.value = query
  const title = fillString(texts.resultsFor, { query })
  document.title = `${title} | ${document.title.split(' | ').at(-1)}`
  const heading = document.querySelector('h1')
  heading?.replaceChildren(...titleNodes({ text: title, marks: [] }))
  status.textContent = texts.loading
  const release = holdPlace(root)
  try {
    const results = await search(query, {
      offset: (page - 1) * PAGE_SIZE,
      limit: PAGE_SIZE,
      filter,
      sections: 1,
    })
    if (!results) return
    const shown = { query, filter: results.filter, page: results.offset / PAGE_SIZE + 1 }
    if (shown.filter !== filter || shown.page !== page) {
      history.replaceState(history.state, '', toResultsHref(shown))
    }
    showResults(root, results, shown)
    if (results.total > 0) keepRecent(query)
  } catch {
    const retry = element('button', { type: 'button', class: 'search-button' }, texts.retry)
    retry.addEventListener('click', () => void mountSearchPage(root))
    status.replaceChildren(`${texts.error} `, retry)
    say(texts.error)
  } finally {
    release()
  }
}

/** Called by the loader when the page is read. */
export const wake = (root: HTMLElement): void => void mountSearchPage(root)
