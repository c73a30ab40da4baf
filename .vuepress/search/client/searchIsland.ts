import { adoptPanelStyles } from './adoptStyles.ts'
import { mountCombobox } from './mountCombobox.ts'
import { search } from './searchClient.ts'
import { findTexts } from './texts.ts'

/** Where the reader was before the field, for each form. */
const origins = new WeakMap<HTMLElement, HTMLElement>()
const mounted = new WeakSet<HTMLElement>()

const mountSearch = (form: HTMLElement): void => {
  mounted.add(form)
  adoptPanelStyles()
  const box = form.parentElement!
  box.dataset.ready = ''
  const isOver = (): boolean => box.matches(':popover-open')
  const input = form.querySelector<HTMLInputElement>('input[type=search]')!
  mountCombobox({
    input,
    panel: box.querySelector<HTMLElement>('.search-panel')!,
    box,
    texts: findTexts(),
    maxPages: __SEARCH_MAX_SUGGESTIONS__,
    isOver,
    onLeave: () => {
      // A field of this type keeps Escape for itself. What was open gives the focus back.
      if (isOver()) box.hidePopover()
      else origins.get(form)?.focus()
    },
  })
  // A link to a heading of this very page changes nothing else.
  box.addEventListener('click', ({ target }) => {
    if (isOver() && target instanceof Element && target.closest('a')) box.hidePopover()
  })
}

/**
 * Called by the loader at each use of the search: makes the field of a form answer while one types.
 *
 * @param event - the focus that comes to the field tells where the reader was
 */
export const wake = (form: HTMLElement, event?: Event): void => {
  const origin = (event as FocusEvent | undefined)?.relatedTarget
  if (origin instanceof HTMLElement && !form.contains(origin)) origins.set(form, origin)
  if (mounted.has(form)) return
  mountSearch(form)
  // Over the page, a question is about to be asked. A failure is told when it is.
  if (form.parentElement!.matches(':popover-open')) search('').catch(() => undefined)
}
