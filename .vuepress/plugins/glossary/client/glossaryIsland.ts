const TERM = '.glossary-term'
const OPEN = 'is-open'
const CLOSED = 'is-closed'

const listening = new WeakSet<Document>()

const findTerm = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(TERM) : null

/** Hides the definition that shows, without moving pointer or focus (WCAG 1.4.13). */
const dismiss = (root: Document): void => {
  for (const term of root.querySelectorAll(`${TERM}:is(:hover, :focus-within, .${OPEN})`)) {
    term.classList.remove(OPEN)
    term.classList.add(CLOSED)
  }
}

/** A first tap shows the definition, a second one follows the link. */
const tap = (root: Document, event: MouseEvent): void => {
  const term = findTerm(event.target)
  const isOpen = term?.classList.contains(OPEN)
  for (const other of root.querySelectorAll(`${TERM}.${OPEN}`)) {
    if (other !== term) other.classList.remove(OPEN)
  }
  const isTouch = event instanceof PointerEvent && event.pointerType === 'touch'
  if (!term || isOpen || !isTouch) return
  event.preventDefault()
  term.classList.remove(CLOSED)
  term.classList.add(OPEN)
}

/** A dismissed definition shows again when the reader comes back to its term. */
const leave = (event: PointerEvent | FocusEvent): void => {
  const term = findTerm(event.target)
  if (!term || term === findTerm(event.relatedTarget)) return
  term.classList.remove(CLOSED)
  if (event.type === 'focusout') term.classList.remove(OPEN)
}

/**
 * Adds to glossary terms what CSS cannot do: Escape and tap. Hover and focus work without it.
 * Safe to call again after a change of page.
 */
export const mountGlossary = (root: Document): void => {
  if (listening.has(root)) return
  listening.add(root)
  root.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dismiss(root)
  })
  root.addEventListener('click', (event) => {
    tap(root, event)
  })
  root.addEventListener('pointerout', leave)
  root.addEventListener('focusout', leave)
}
