import { fillString, type SearchStrings } from '../shared/strings.ts'
import type { PageResult, SearchResults } from '../shared/types.ts'
import { adoptPanelStyles } from './adoptPanelStyles.ts'
import { describeCount } from './describeCount.ts'
import { element, markedNodes } from './dom.ts'
import { toHref, toResultsHref } from './links.ts'
import { search } from './searchClient.ts'
import { findTexts } from './texts.ts'

const renderPage = ({ path, title, labels, sections: [best] }: PageResult): HTMLElement =>
  element(
    'li',
    {},
    labels.length > 0 ? element('p', { class: 'search-place' }, labels.join(' › ')) : undefined,
    element('a', { href: toHref(path, best?.anchor) }, ...markedNodes(title)),
    best?.heading.text
      ? element('p', { class: 'search-heading' }, ...markedNodes(best.heading))
      : undefined,
    best && element('p', { class: 'search-excerpt' }, ...markedNodes(best.excerpt)),
  )

const showResults = (
  { pages, suggestion }: SearchResults,
  list: HTMLElement,
  status: HTMLElement,
  texts: SearchStrings,
): void => {
  list.replaceChildren(...pages.map(renderPage))
  if (!suggestion) return
  status.append(
    ' ',
    element(
      'a',
      { href: toResultsHref(suggestion) },
      fillString(texts.suggestion, { query: suggestion }),
    ),
  )
}

/** Runs the search that the address of the page asks for, and lists its results. */
export const mountSearchPage = async (root: HTMLElement): Promise<void> => {
  const query = new URLSearchParams(location.search).get('q')?.trim() ?? ''
  if (!query) return
  adoptPanelStyles()
  const texts = findTexts()
  const list = root.querySelector<HTMLElement>('.search-results')!
  const status = root.querySelector<HTMLElement>('[role=status]')!
  root.querySelector<HTMLInputElement>('input[type=search]')!.value = query
  document.title = `${fillString(texts.resultsFor, { query })} | ${document.title.split(' | ').at(-1)}`
  status.textContent = texts.loading
  try {
    const results = await search(query)
    if (!results) return
    status.textContent = describeCount(results, results.pages.length, texts)
    showResults(results, list, status, texts)
  } catch {
    const retry = element('button', { type: 'button', class: 'search-button' }, texts.retry)
    retry.addEventListener('click', () => void mountSearchPage(root))
    status.replaceChildren(`${texts.error} `, retry)
  }
}

/** Called by the loader when the page is read. */
export const wake = (root: HTMLElement): void => void mountSearchPage(root)
