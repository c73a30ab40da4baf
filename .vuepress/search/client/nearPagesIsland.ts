import { adoptResultsStyles } from './adoptResultsStyles.ts'
import { element } from './dom.ts'
import { orderByAddress } from './orderByAddress.ts'
import { renderPage } from './renderResults.ts'
import { search } from './searchClient.ts'
import { findTexts } from './texts.ts'

/** Pages looked at, each a file to read, and those offered in place of the one that is not there. */
const LOOKED_AT = 6
const OFFERED = 3

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

/** Called by the loader on a page that is not there: lists the pages close to the address that failed, each from its start. */
export const wake = async (root: HTMLElement): Promise<void> => {
  const { pathname } = location
  const results = await search(readAddressWords(pathname), {
    limit: LOOKED_AT,
    sections: 1,
  }).catch(() => undefined)
  if (!results || results.pages.length === 0) {
    root.replaceChildren()
    return
  }
  const near = orderByAddress(results.pages, pathname.slice(__VUEPRESS_BASE__.length - 1))
  adoptResultsStyles()
  root.replaceChildren(
    element('p', {}, findTexts().near),
    element(
      'ol',
      { class: 'search-results' },
      ...near.slice(0, OFFERED).map((page) => renderPage({ ...page, sections: [] })),
    ),
  )
}
