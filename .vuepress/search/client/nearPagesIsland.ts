import { adoptResultsStyles } from './adoptResultsStyles.ts'
import { element } from './dom.ts'
import { renderPage } from './renderResults.ts'
import { search } from './searchClient.ts'
import { findTexts } from './texts.ts'

/** Pages offered in place of the one that is not there. */
const COUNT = 5

/**
 * The words of an address: `/guide/choisir-une-licence.html` is about choosing a licence. A number alone, such
 * as that of `/404.html`, is about nothing.
 */
export const readAddressWords = (path: string): string => {
  try {
    const words = decodeURIComponent(path)
      .replace(/\.html?$/, '')
      .split(/[^\p{L}\p{N}]+/u)
      .join(' ')
      .trim()
    return /\p{L}/u.test(words) ? words : ''
  } catch {
    return ''
  }
}

/** Called by the loader on a page that is not there: lists the pages close to the address that failed. */
export const wake = async (root: HTMLElement): Promise<void> => {
  const results = await search(readAddressWords(location.pathname), {
    limit: COUNT,
    sections: 1,
  }).catch(() => undefined)
  if (!results || results.pages.length === 0) return
  adoptResultsStyles()
  root.replaceChildren(
    element('p', {}, findTexts().near),
    element('ol', { class: 'search-results' }, ...results.pages.map(renderPage)),
  )
}
