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

const isTap = (event: Event): boolean =>
  event instanceof PointerEvent && event.pointerType === 'touch'

/** A first tap shows the definition; a second one, a mouse or a keyboard follow the link. */
const useTerm = (term: Element, event: Event): void => {
  if (isTap(event) && !term.classList.contains(OPEN)) {
    term.classList.remove(CLOSED)
    term.classList.add(OPEN)
    return
  }
  const link = event.target instanceof Element && event.target.closest('a')
  if (link) location.assign(link.href)
}

/**
 * Adds to a glossary term what CSS cannot do: Escape and tap. Hover and focus need no script.
 *
 * @param term - the term that the reader uses
 * @param event - its `focusin`, a `click` whose default is prevented, or an Escape while it is hovered
 */
export const wake = (term: HTMLElement, event?: Event): void => {
  listen()
  if (event?.type === 'click') {
    // A click for a new tab is left to the browser.
    if (event.defaultPrevented) useTerm(term, event)
  } else if (event instanceof KeyboardEvent && event.key === 'Escape') dismiss()
}
