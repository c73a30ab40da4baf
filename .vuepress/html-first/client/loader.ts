import { describeKeys, leadToField } from '../../lib/fieldShortcut.ts'
import { CHECKLIST_KEY_PREFIX, THEME_KEY } from '../shared/loaderConfig.ts'
import { copyDuringClick } from './copyDuringClick.ts'

/**
 * The only script that a page runs by itself: at most 1 KB, written in the page's head.
 *
 * - puts the reader's choice of light or dark before the first paint, and again when another tab changes it
 *   or the page comes back from the browser's memory, where its menu is closed;
 * - closes the menu of a page that is left, so that it is not found open on coming back;
 * - imports `actions` for a click on `[data-action]` (a link is followed if that fails), an island for a use of `[data-island]` (a pointer over
 *   it, if it is a link; a file that is dragged over it), the Vue app for a first use of `[data-hydrate]`, and
 *   hands over the event, so that the reader's first action is not lost;
 * - leads to the field that has shortcuts (`data-keys`), by them or by a button (`data-leads-to-field`);
 * - mounts, once the page is read, `[data-island-load]`, the checklists that the device keeps ticks of,
 *   and `[data-kept]` when the device keeps something under that key or the address holds values.
 *
 * After a new deployment a module may be gone: the page, as it is published now, names the one that took its
 * place, and the action is done all the same. When nothing can be had (network gone) the click becomes what
 * HTML makes of it.
 */
declare const __FOLDER__: string
declare const __HASHES__: Record<string, string>

interface Island {
  /** Rejects if the island could not start. */
  wake: (target: HTMLElement, event?: Event, isCopied?: boolean) => unknown
}

const HOVER = 'pointerover'
const DRAG = 'dragenter'
const doc = document
const root = doc.documentElement

/** Storage may be refused: the page then is as it is written. */
let kept: Storage | undefined
try {
  kept = localStorage
} catch {
  // Nothing is kept.
}

const applyTheme = (): void => {
  root.dataset.theme = kept?.getItem(THEME_KEY) ?? ''
}
applyTheme()
addEventListener('pageshow', applyTheme)
addEventListener('storage', applyTheme)

/** Hash of a module in the page as it is published now, whose loader is this one with other hashes. */
const findHash = async (name: string): Promise<string> =>
  RegExp(`${name}"?:.(.{8})`).exec(await (await fetch(location.href)).text())![1]!

/** A control that waits for the network says so (`[data-busy]` of the style sheet). */
const wake = async (
  name: string,
  target: HTMLElement,
  event?: Event,
  isCopied?: boolean,
): Promise<unknown> => {
  const run = async (hash: string): Promise<unknown> => {
    const url = `${__FOLDER__}${name}-${hash}.js`
    return ((await import(/* @vite-ignore */ url)) as Island).wake(target, event, isCopied)
  }
  target.dataset.busy = ''
  // Of the islands of few pages, the hash is beside them (`writeIslandHashes`).
  return run(__HASHES__[name] ?? target.dataset.hash!.slice(-8))
    .catch(async () => run(await findHash(name)))
    .finally(() => delete target.dataset.busy)
}

/** A click that asks for a new tab or window is the browser's. */
const hasModifier = (event: MouseEvent): boolean => event.ctrlKey || event.metaKey || event.shiftKey

const onEvent = (event: Event): void => {
  const { type } = event
  // A reader clicks, types and moves the focus in elements; a drag can be told of a text.
  const target = event.target as Element
  const find = (name: string): HTMLElement | null | undefined =>
    (target as Partial<Element>).closest?.(`[data-${name}]`)
  const isClick = type === 'click'
  const action = isClick && find('action')
  const link = isClick && !hasModifier(event as MouseEvent) && target.closest('a')
  const follow = (): void => {
    if (link) location.href = link.href
  }
  if (action) {
    const result = wake('actions', action, event)
    if (/^copy/.test(action.dataset.action!))
      void copyDuringClick(result).then((isCopied) => wake('actions', action, event, isCopied))
    else if (link) {
      event.preventDefault()
      result.catch(follow)
    }
    return
  }
  // The field that shortcuts lead to is in the page: what is typed next stands in it, however late its module comes.
  const field = doc.querySelector<HTMLInputElement>('[data-keys]')
  const isShortcut = (keys: string): boolean =>
    keys.split(' ').includes(describeKeys(event as KeyboardEvent))
  if (
    field &&
    (isClick ? find('leads-to-field') : type === 'keydown' && isShortcut(field.dataset.keys!))
  ) {
    event.preventDefault()
    leadToField(field)
    return
  }
  const island = find('island')
  const isFinger = (event as PointerEvent).pointerType === 'touch'
  // What is said of a link shows under a pointer without a click: only a finger waits for it.
  if (link && link === island && !isFinger) return
  if (
    island &&
    (isClick ||
      type === 'focusin' ||
      type === DRAG ||
      (type === HOVER && !isFinger && 'href' in island))
  ) {
    // A link that merely stands in an island is followed.
    if (link && link === island) event.preventDefault()
    wake(island.dataset.island!, island, event).catch(follow)
  }
  if (type === 'focusin' || type === HOVER) return
  const interactive = find('hydrate')
  // What `app` does again, once it is there, is for Vue.
  if (interactive && !root.dataset.app) {
    if (isClick) event.preventDefault()
    wake('app', interactive, event).catch(follow)
  }
}

for (const type of ['click', 'focusin', 'keydown', 'input', HOVER, DRAG])
  doc.addEventListener(type, onEvent, true)

addEventListener('pagehide', () => {
  doc.querySelector<HTMLElement>('.menu')?.togglePopover?.(false)
})

doc.addEventListener('DOMContentLoaded', () => {
  doc.querySelectorAll<HTMLElement>('[data-island-load],[data-kept]').forEach((element) => {
    const { islandLoad, island } = element.dataset
    if (
      islandLoad ||
      kept?.getItem(element.dataset.kept!) ||
      /=/.test(location.hash + location.search)
    )
      void wake(islandLoad || island!, element)
  })
  if (kept?.getItem(CHECKLIST_KEY_PREFIX + location.pathname)) void wake('checklist', root)
})
