import { describeKeys, leadToField } from '../../../lib/fieldShortcut.ts'
import { CHECKLIST_KEY_PREFIX } from '../../checklist/shared/checklistKey.ts'
import { THEME_KEY, type ModuleUrls } from '../shared/loaderConfig.ts'

/**
 * The only script that a page runs by itself: at most 1 KB, written in the page's head.
 *
 * - puts the reader's choice of light or dark before the first paint;
 * - imports `actions` for a click on `[data-action]`, an island for a first use of `[data-island]`,
 *   the Vue app for a first use of `[data-hydrate]`, and hands over the event, so that the reader's
 *   first action is not lost;
 * - leads to the field that has shortcuts (`aria-keyshortcuts`), by them or by a button (`data-leads-to-field`);
 * - mounts, once the page is read, `[data-island-load]`, the checklists that the device keeps ticks of,
 *   and `[data-kept]` when the device keeps something under that key or the address holds values.
 *
 * After a new deployment a module may be gone: the page, as it is published now, names the one that took its
 * place, and the action is done all the same. When nothing can be had (network gone) the click becomes what
 * HTML makes of it.
 */
declare const __MODULES__: ModuleUrls

interface Island {
  /** Rejects if the island could not start. */
  wake: (target: HTMLElement, event?: Event) => void | Promise<void>
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

/** Address of a module in the page as it is published now: the same name, with another hash. */
const findAgain = async (url: string): Promise<string> => {
  const html = await (await fetch(location.href)).text()
  return RegExp(url.replace(/.{8}\.js$/, '[\\w-]{8}\\.js')).exec(html)![0]
}

const wake = async (name: string, target: HTMLElement, event?: Event): Promise<void> => {
  const run = async (url: string): Promise<void> =>
    ((await import(/* @vite-ignore */ url)) as Island).wake(target, event)
  const url = __MODULES__[name]!
  return run(url).catch(async () => run(await findAgain(url)))
}

/** A click that asks for a new tab or window is the browser's. */
const hasModifier = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey

/** The field that shortcuts lead to is in the page: what is typed next stands in it, however late its module comes. */
const findField = (): HTMLInputElement | null => doc.querySelector('[aria-keyshortcuts]')

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
  if (isClick && find('leads-to-field')) {
    event.preventDefault()
    leadToField(findField()!)
    return
  }
  // A definition shown under the pointer closes without moving it (WCAG 1.4.13).
  const isEscape = (event as KeyboardEvent).key === 'Escape'
  const island = isEscape
    ? doc.querySelector<HTMLElement>('[data-island=glossary]:hover')
    : find('island')
  const link = isClick && !hasModifier(event as MouseEvent) && target.closest('a')
  const follow = (): void => {
    if (link) location.assign(link.href)
  }
  if (island && (isClick || isEscape || type === 'focusin')) {
    if (link) event.preventDefault()
    wake(island.dataset.island!, island, event).catch(follow)
  }
  if (!isClick && type !== 'keydown' && type !== 'input') return
  const interactive = !root.dataset.app && find('hydrate')
  if (interactive && event.isTrusted) {
    if (isClick) event.preventDefault()
    wake('app', interactive, event).catch(follow)
  }
}

for (const type of ['click', 'focusin', 'keydown', 'input'])
  doc.addEventListener(type, onEvent, true)

doc.addEventListener('keydown', (event) => {
  const field = findField()
  if (!field?.ariaKeyShortcuts!.split(' ').includes(describeKeys(event))) return
  event.preventDefault()
  leadToField(field)
})

doc.addEventListener('DOMContentLoaded', () => {
  doc
    .querySelectorAll<HTMLElement>('[data-island-load]')
    .forEach((element) => void wake(element.dataset.islandLoad!, element))
  doc.querySelectorAll<HTMLElement>('[data-kept]').forEach((element) => {
    if (readStorage(element.dataset.kept!) || /=/.test(location.hash + location.search))
      void wake(element.dataset.island!, element)
  })
  if (readStorage(CHECKLIST_KEY_PREFIX + location.pathname)) void wake('checklist', root)
})
