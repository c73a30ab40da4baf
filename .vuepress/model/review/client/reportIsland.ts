import { fillReport, type Place } from '../shared/fillReport.ts'

const HEADINGS = '.content :is(h2, h3, h4)[id]'

/** The last heading that stands before a place in the page. */
const findHeading = (place: Node): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(HEADINGS)].findLast(
    (heading) =>
      heading.contains(place) ||
      heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
  )

/** What the reader shows: selected words, else the section that the address names. */
const findPlace = (): Place | undefined => {
  const selection = getSelection()
  const words = selection?.toString().trim() ?? ''
  const place = (words && selection?.anchorNode) || document.querySelector(':target')
  const heading = place && document.querySelector('.content')?.contains(place) && findHeading(place)
  return heading ? { title: heading.innerText, id: heading.id, words } : undefined
}

/** Addresses as they were published: a reader may select other words and come again. */
const published = new WeakMap<HTMLAnchorElement, string>()

/**
 * Fills in the section in the link that reports an error, when the page can tell it. A mouse or a key follows
 * the link itself; a finger waits for this.
 */
export const wake = (target: HTMLElement, event?: Event): void => {
  const link = target as HTMLAnchorElement
  const href = published.get(link) ?? link.href
  published.set(link, href)
  const place = findPlace()
  link.href = place ? fillReport(href, place) : href
  if (event?.type === 'click') location.href = link.href
}
