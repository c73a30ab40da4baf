import { say } from '../../../lib/say.ts'
import { getChecklistKey } from '../shared/checklistKey.ts'

const CHECKLIST = '.checklist'
const BOX = `${CHECKLIST} input[type="checkbox"]`
const NOTE = '.checklist-clear'
const CLEAR = `${NOTE} button`
const KEPT = 'Les coches restent sur cet appareil, dans ce navigateur.'
const LOST = 'Ce navigateur refuse de garder les coches\u00a0: elles partiront avec la page.'
const CLEARED = 'Coches effacées'

const listening = new WeakSet<Document>()
/** Whether the device did what was last asked of it: one gesture may mount the lists more than once. */
let isKept = true

const findBoxes = (root: ParentNode): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>(BOX),
]

/** The list that a note follows. */
const findList = (note: Element): Element | null => note.previousElementSibling

/** Title of the part of the page that a list stands in: two lists are told apart by it. */
const findTitle = (list: Element): string =>
  [...document.querySelectorAll('main :is(h1, h2, h3, h4)')]
    .filter((title) => title.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1)?.textContent ?? ''

const keyOf = (root: Document): string => getChecklistKey(root.location.pathname)

/** A device may refuse to keep anything (private browsing, full storage): ticks then last as long as the page. */
const tryStorage = <T>(use: (storage: Storage) => T): T | undefined => {
  try {
    return use(localStorage)
  } catch {
    return undefined
  }
}

const readTicks = (root: Document): string[] | undefined =>
  tryStorage((storage) => {
    const stored: unknown = JSON.parse(storage.getItem(keyOf(root)) ?? 'null')
    return Array.isArray(stored) ? stored.map(String) : undefined
  })

/** @returns whether the device has done what was asked */
const saveTicks = (root: Document): boolean => {
  const boxes = findBoxes(root)
  const asWritten = boxes.every(({ checked, defaultChecked }) => checked === defaultChecked)
  return (
    tryStorage((storage) => {
      const ticked = boxes.filter(({ checked }) => checked).map(({ id }) => id)
      if (asWritten) storage.removeItem(keyOf(root))
      else storage.setItem(keyOf(root), JSON.stringify(ticked))
      return true
    }) ?? false
  )
}

const writeNote = (note: Element, list: Element): void => {
  const name = document.createElement('span')
  name.className = 'visually-hidden'
  name.textContent = `\u00a0: ${findTitle(list)}`
  note.querySelector('button')!.append(name)
  note.append(' ', document.createElement('span'))
}

/** Beside a list that has ticks: what becomes of them, and a button that clears them. */
const showNotes = (root: Document): void => {
  for (const note of root.querySelectorAll<HTMLElement>(NOTE)) {
    const list = findList(note)
    note.hidden = !list?.querySelector(':checked')
    if (!list || note.hidden) continue
    if (note.childElementCount === 1) writeNote(note, list)
    note.lastElementChild!.textContent = isKept ? KEPT : LOST
  }
}

const clear = (list: Element): void => {
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input')]
  for (const box of boxes) box.checked = false
  // The button is about to disappear: focus goes on from the list it cleared.
  boxes[0]?.focus()
  say(CLEARED)
}

/**
 * Keeps the ticks of the page's checklists on the reader's device, in the key that `getChecklistKey` gives.
 * Safe to call again after a change of page.
 */
export const mountChecklists = (root: Document): void => {
  const ticks = readTicks(root)
  if (ticks) for (const box of findBoxes(root)) box.checked = ticks.includes(box.id)
  showNotes(root)

  if (listening.has(root)) return
  listening.add(root)
  const update = (): void => {
    isKept = saveTicks(root)
    showNotes(root)
  }
  root.addEventListener('change', ({ target }) => {
    if (target instanceof Element && target.matches(BOX)) update()
  })
  root.addEventListener('click', ({ target }) => {
    const note = target instanceof Element && target.matches(CLEAR) && target.closest(NOTE)
    const list = note && findList(note)
    if (!list) return
    clear(list)
    update()
  })
}
