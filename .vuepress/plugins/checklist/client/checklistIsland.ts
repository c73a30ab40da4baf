import { getChecklistKey } from '../shared/checklistKey.ts'

const CHECKLIST = '.checklist'
const BOX = `${CHECKLIST} input[type="checkbox"]`
const CLEAR = '[data-action="clear-checklist"]'

const listening = new WeakSet<Document>()

const findBoxes = (root: ParentNode): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>(BOX),
]

const findList = (button: Element): Element | null => button.previousElementSibling

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

const saveTicks = (root: Document): void => {
  const boxes = findBoxes(root)
  const asWritten = boxes.every(({ checked, defaultChecked }) => checked === defaultChecked)
  tryStorage((storage) => {
    if (asWritten) return storage.removeItem(keyOf(root))
    const ticked = boxes.filter(({ checked }) => checked).map(({ id }) => id)
    return storage.setItem(keyOf(root), JSON.stringify(ticked))
  })
}

const showClearButtons = (root: Document): void => {
  for (const button of root.querySelectorAll<HTMLElement>(CLEAR)) {
    const list = findList(button)
    button.hidden = !list || !list.querySelector(':checked')
  }
}

const clear = (button: Element): void => {
  const boxes = [...(findList(button)?.querySelectorAll<HTMLInputElement>('input') ?? [])]
  for (const box of boxes) box.checked = false
  // The button is about to disappear: focus goes on from the list it cleared.
  boxes[0]?.focus()
}

/**
 * Keeps the ticks of the page's checklists on the reader's device, in the key that `getChecklistKey` gives.
 * Safe to call again after a change of page.
 */
export const mountChecklists = (root: Document): void => {
  const ticks = readTicks(root)
  if (ticks) for (const box of findBoxes(root)) box.checked = ticks.includes(box.id)
  showClearButtons(root)

  if (listening.has(root)) return
  listening.add(root)
  const update = (): void => {
    saveTicks(root)
    showClearButtons(root)
  }
  root.addEventListener('change', ({ target }) => {
    if (target instanceof Element && target.matches(BOX)) update()
  })
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.matches(CLEAR)) return
    clear(target)
    update()
  })
}
