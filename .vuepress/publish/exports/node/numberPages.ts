import { escapeHtml, unescapeHtml } from '../../../lib/escapeHtml.ts'

/** A line of the contents, or a reference from one chapter to another. */
type PlaceKind = 'print-toc-page' | 'page-ref'

/**
 * Room in a print page for the number of the page that an id falls on. It stays empty on a screen, and in a
 * print that a reader asks of a browser: no engine that is in use knows `target-counter`.
 */
export const renderPlace = (kind: PlaceKind, id: string): string =>
  `<span class="${kind}" data-page="${escapeHtml(id)}"></span>`

const PLACE_RE = /<span class="(print-toc-page|page-ref)" data-page="([^"]*)"><\/span>/g

/**
 * Writes the page numbers of a print page: bare in the contents, `[p. 34]` after a reference.
 *
 * @param readNumber - number of the page that an id stands on, as it is to be printed; undefined when it
 *   stands on none, and nothing is written
 */
export const numberPages = (html: string, readNumber: (id: string) => string | undefined): string =>
  html.replace(PLACE_RE, (place: string, kind: PlaceKind, id: string) => {
    const number = readNumber(unescapeHtml(id))
    if (number === undefined) return place
    const text = kind === 'page-ref' ? `\u00a0[p.\u00a0${number}]` : number
    return `<span class="${kind}">${text}</span>`
  })
