import { adoptNoteStyles } from './adoptNoteStyles.ts'
import { findNote, NOTE_CLASS, offerLink, placeNote } from './placeNote.ts'
import { readNote } from './readNote.ts'

const LINK = '[data-island=notes]'
const OPEN = 'is-open'
const CLOSED = 'is-closed'

/** A link and its note are one place: who goes from one to the other has not left. */
const findPlace = (target: EventTarget | null): HTMLElement | null => {
  if (!(target instanceof Element)) return null
  const link = target.closest(LINK)
  return link ? findNote(link) : target.closest<HTMLElement>(`.${NOTE_CLASS}`)
}

const listNotes = (): NodeListOf<HTMLElement> => document.querySelectorAll(`.${NOTE_CLASS}`)

/** Hides the note that shows, without moving the pointer (WCAG 1.4.13). */
const dismiss = ({ key }: KeyboardEvent): void => {
  if (key !== 'Escape') return
  for (const note of listNotes()) {
    note.classList.remove(OPEN)
    if (!note.matches(':hover, :focus-within, :is(:hover, :focus) + *')) continue
    note.classList.add(CLOSED)
    // The focus does not stay in what is hidden.
    const link = note.previousElementSibling
    if (note.contains(document.activeElement) && link instanceof HTMLElement) link.focus()
  }
}

/** A dismissed note shows again when the reader comes back to its link. */
const leave = ({ type, target, relatedTarget }: PointerEvent | FocusEvent): void => {
  const note = findPlace(target)
  if (!note) return
  const hasLeft = note !== findPlace(relatedTarget)
  if (hasLeft) note.classList.remove(CLOSED)
  // On its way from the link to the note the focus is in neither: what is hidden could not receive it.
  if (type === 'focusout') note.classList.toggle(OPEN, !hasLeft)
}

const closeOthers = ({ target }: PointerEvent): void => {
  const current = findPlace(target)
  for (const note of listNotes()) if (note !== current) note.classList.remove(OPEN)
}

let isReady = false

const prepare = (): void => {
  if (isReady) return
  isReady = true
  adoptNoteStyles()
  document.addEventListener('keydown', dismiss)
  document.addEventListener('pointerdown', closeOthers)
  document.addEventListener('pointerout', leave)
  document.addEventListener('focusout', leave)
}

/** Two uses at once place one note. */
const bringNote = async (link: HTMLAnchorElement): Promise<HTMLElement> => {
  const note = findNote(link) ? null : await readNote(link)
  return findNote(link) ?? placeNote(link, note!)
}

/** Links whose note a tap waits for. */
const awaited = new WeakSet<Element>()

/** A first tap shows the note; a second one follows the link, whether the note has come or not. */
const tap = async (link: HTMLAnchorElement): Promise<void> => {
  if (awaited.has(link) || findNote(link)?.classList.contains(OPEN))
    return location.assign(link.href)
  awaited.add(link)
  try {
    const note = await bringNote(link)
    note.classList.remove(CLOSED)
    note.classList.add(OPEN)
    offerLink(note, link)
  } finally {
    awaited.delete(link)
  }
}

/**
 * Brings the note of a link.
 *
 * @param target - the link that the reader uses
 * @param event - a pointer over it, its `focusin`, or a tap whose default is prevented
 * @throws Error for a tap, when there is no note to be had: it then is a click on a link
 */
export const wake = async (target: HTMLElement, event?: Event): Promise<void> => {
  prepare()
  const link = target as HTMLAnchorElement
  // A click for a new tab is left to the browser.
  if (event?.type === 'click') return event.defaultPrevented ? tap(link) : undefined
  // Nobody asked for it in so many words: without network, the link is enough.
  await bringNote(link).catch(() => undefined)
}
