const TERM = '.glossary-term'
const OPEN = 'is-open'
const CLOSED = 'is-closed'

let isListening = false

const findTerm = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(TERM) : null

/** Hides the definition that shows, without moving pointer or focus (WCAG 1.4.13). */
const dismiss = (): void => {
  for (const term of document.querySelectorAll(`${TERM}:is(:hover, :focus-within, .${OPEN})`)) {
    term.classList.remove(OPEN)
    term.classList.add(CLOSED)
  }
}

/** A dismissed definition shows again when the reader comes back to its term. */
const leave = (event: PointerEvent | FocusEvent): void => {
  const term = findTerm(event.target)
  if (!term || term === findTerm(event.relatedTarget)) return
  term.classList.remove(CLOSED)
  if (event.type === 'focusout') term.classList.remove(OPEN)
}

const closeOthers = (event: PointerEvent): void => {
  const current = findTerm(event.target)
  for (const term of document.querySelectorAll(`${TERM}.${OPEN}`)) {
    if (term !== current) term.classList.remove(OPEN)
  }
}

const listen = (): void => {
  if (isListening) return
  isListening = true
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dismiss()
  })
  document.addEventListener('pointerdown', closeOthers)
  document.addEventListener('pointerout', leave)
  document.addEventListener('focusout', leave)
}

/** A finger that has opened a definition has no other sign that there is more. */
const offerEntry = (term: Element, { href }: HTMLAnchorElement): void => {
  const definition = term.querySelector('.glossary-definition')
  if (!definition || definition.querySelector('a')) return
  const link = Object.assign(document.createElement('a'), { href, textContent: 'Toute l’entrée' })
  definition.append(' ', link)
}

/** A first tap shows the definition; a second one, or a tap on its link, leads to the whole entry. */
const useTerm = (term: Element, event: Event): void => {
  const link = event.target instanceof Element && event.target.closest('a')
  if (!link) return
  if (term.classList.contains(OPEN)) return location.assign(link.href)
  term.classList.remove(CLOSED)
  term.classList.add(OPEN)
  offerEntry(term, link)
}

/**
 * Adds to a glossary term what CSS cannot do: Escape and tap. Hover and focus need no script.
 *
 * @param term - the term that the reader uses
 * @param event - its `focusin`, a tap whose default is prevented, or an Escape while it is hovered
 */
export const wake = (term: HTMLElement, event?: Event): void => {
  listen()
  if (event?.type === 'click') {
    // A click for a new tab is left to the browser.
    if (event.defaultPrevented) useTerm(term, event)
  } else if (event instanceof KeyboardEvent && event.key === 'Escape') dismiss()
}
