import { adoptPanelStyles } from './adoptPanelStyles.ts'
import { mountCombobox } from './mountCombobox.ts'
import { openDialog } from './openDialog.ts'
import { search } from './searchClient.ts'
import { findTexts } from './texts.ts'

/** Where the reader was when a hot key led them to the field. */
let origin: HTMLElement | undefined

const mounted = new WeakSet<HTMLElement>()

const findField = (form: HTMLElement): HTMLInputElement =>
  form.querySelector<HTMLInputElement>('input[type=search]')!

/** Makes the field of a form answer while one types. Does nothing the second time. */
export const mountSearch = (form: HTMLElement): void => {
  if (mounted.has(form)) return
  mounted.add(form)
  adoptPanelStyles()
  const box = form.parentElement!
  mountCombobox({
    input: findField(form),
    panel: box.querySelector<HTMLElement>('.search-panel')!,
    box,
    texts: findTexts(),
    maxPages: __SEARCH_MAX_SUGGESTIONS__,
    onLeave: () => {
      origin?.focus()
      origin = undefined
    },
  })
}

/** Leads to the field of a form; where the field is not shown, on a phone, to one over the whole screen. */
export const openSearch = (form: HTMLElement, { query = '' }: { query?: string } = {}): void => {
  adoptPanelStyles()
  // A failure is told when the reader asks something.
  search('').catch(() => undefined)
  const field = findField(form)
  if (field.checkVisibility()) {
    if (document.activeElement instanceof HTMLElement && document.activeElement !== field) {
      origin = document.activeElement
    }
    field.focus()
    field.select()
    if (query) field.value = query
  } else {
    openDialog(findTexts(), query)
  }
}

/**
 * Called by the loader of the page at each use of the search.
 *
 * @param form - the form of the search
 * @param event - a focus only prepares the field; a click on the button of phones and a hot key open
 */
export const wake = (form: HTMLElement, event?: Event): void => {
  mountSearch(form)
  const isOpener = event?.target instanceof Element && event.target.closest('a') !== null
  if (event instanceof KeyboardEvent || (event?.type === 'click' && isOpener)) openSearch(form)
}
