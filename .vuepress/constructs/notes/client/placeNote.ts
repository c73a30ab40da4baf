import type { Note } from '../shared/Note.ts'

/** Class of the element that shows a note. */
export const NOTE_CLASS = 'link-note'

let count = 0

const create = (className: string, ...children: (Node | string)[]): HTMLElement => {
  const element = document.createElement('span')
  if (className) element.className = className
  element.append(...children)
  return element
}

const createLink = ([text, href]: readonly [string, string]): HTMLElement =>
  Object.assign(document.createElement('a'), { href, textContent: text })

const createTitle = (title: string): HTMLElement => {
  const strong = document.createElement('strong')
  strong.append(title)
  return strong
}

const createText = ({ title, lines }: Note): HTMLElement => {
  const parts = [...(title ? [createTitle(title)] : []), ...lines]
  return create('', ...parts.flatMap((part) => [create('link-note-line', part), ' ']))
}

/** The note that stands after a link, if it is there. */
export const findNote = (link: Element): HTMLElement | null => {
  const next = link.nextElementSibling
  return next instanceof HTMLElement && next.classList.contains(NOTE_CLASS) ? next : null
}

/**
 * Writes a note right after its link, which it describes to those who hear the page; the style sheet shows it
 * while either is used. The keyboard goes from the link into it.
 */
export const placeNote = (link: HTMLAnchorElement, note: Note): HTMLElement => {
  const text = createText(note)
  text.id = `note-${++count}`
  text.setAttribute('role', 'tooltip')
  const links = (note.links ?? []).map(createLink)
  const place = create(NOTE_CLASS, text)
  if (links.length > 0) place.append(create('link-note-links', ...links.flatMap((a) => [a, ' '])))
  // Vue, should it take over the page, did not write it (`appIsland`).
  place.dataset.added = ''
  link.setAttribute('aria-describedby', text.id)
  link.style.setProperty('anchor-name', `--${text.id}`)
  place.style.setProperty('position-anchor', `--${text.id}`)
  link.after(place)
  return place
}

/** A finger that has opened a note has no other sign that there is more. */
export const offerLink = (note: HTMLElement, { href }: HTMLAnchorElement): void => {
  if (note.querySelector('a')) return
  note.append(create('link-note-links', createLink(['Toute l’entrée', href])))
}
