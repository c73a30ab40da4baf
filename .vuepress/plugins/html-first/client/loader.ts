import { CHECKLIST_KEY_PREFIX } from '../../checklist/shared/checklistKey.ts'
import { THEME_KEY, type ModuleUrls } from '../shared/loaderConfig.ts'

/**
 * The only script that a page runs by itself: at most 1 KB, written in the page's head.
 *
 * - puts the reader's choice of light or dark before the first paint;
 * - imports `actions` for a click on `[data-action]`, an island for a first use of `[data-island]`,
 *   the Vue app for a first use of `[data-hydrate]`, and hands over the event, so that the reader's
 *   first action is not lost;
 * - mounts `[data-island-load]`, and the checklists that the device keeps ticks of, once the page is
 *   read.
 *
 * When a module cannot be had (new deployment, network gone) the click becomes what HTML makes of it.
 */
declare const __MODULES__: ModuleUrls

interface Island {
  wake: (target: HTMLElement, event?: Event) => void
}

const doc = document
const root = doc.documentElement

/** Storage may be refused: the page then is as it is written. */
const readStorage = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const theme = readStorage(THEME_KEY)
if (theme) root.dataset.theme = theme

const wake = (name: string, target: HTMLElement, event?: Event): Promise<void> =>
  import(/* @vite-ignore */ __MODULES__[name]!).then((island: Island) => island.wake(target, event))

/** A click that asks for a new tab or window is the browser's. */
const hasModifier = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey

const onEvent = (event: Event): void => {
  const { target, type } = event
  if (!(target instanceof Element)) return
  const find = (name: string): HTMLElement | null => target.closest(`[data-${name}]`)
  const isClick = type === 'click'
  const action = isClick && find('action')
  if (action) {
    void wake('actions', action, event)
    return
  }
  // A definition shown under the pointer closes without moving it (WCAG 1.4.13).
  const isEscape = (event as KeyboardEvent).key === 'Escape'
  const island = isEscape
    ? doc.querySelector<HTMLElement>('[data-island=glossary]:hover')
    : find('island')
  if (island && (isClick || isEscape || type === 'focusin')) {
    const link = isClick && !hasModifier(event as MouseEvent) && target.closest('a')
    if (link) event.preventDefault()
    wake(island.dataset.island!, island, event).catch(() => {
      if (link) location.assign(link.href)
    })
  }
  if (!isClick && type !== 'keydown' && type !== 'input') return
  const interactive = !root.dataset.app && find('hydrate')
  if (interactive && event.isTrusted) {
    if (isClick) event.preventDefault()
    void wake('app', interactive, event)
  }
}

for (const type of ['click', 'focusin', 'keydown', 'input'])
  doc.addEventListener(type, onEvent, true)

doc.addEventListener('keydown', (event) => {
  const field = doc.querySelector<HTMLElement>('[data-island=search]')
  if (!field || event.key !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
  event.preventDefault()
  void wake('search', field, event)
})

doc.addEventListener('DOMContentLoaded', () => {
  doc
    .querySelectorAll<HTMLElement>('[data-island-load]')
    .forEach((element) => void wake(element.dataset.islandLoad!, element))
  if (readStorage(CHECKLIST_KEY_PREFIX + location.pathname)) void wake('checklist', root)
})
