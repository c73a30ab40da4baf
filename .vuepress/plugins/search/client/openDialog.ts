import type { SearchStrings } from '../shared/strings.ts'
import { element } from './dom.ts'
import { mountCombobox } from './mountCombobox.ts'

let dialog: HTMLDialogElement | undefined

const createDialog = (texts: SearchStrings): HTMLDialogElement => {
  const input = element('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    enterkeyhint: 'search',
    'aria-label': texts.label,
    placeholder: texts.placeholder,
  })
  const panel = element('div', { class: 'search-panel', hidden: '' })
  const close = element('button', { type: 'button', class: 'search-button' }, texts.close)
  const form = element('form', { role: 'search', action: __SEARCH_RESULTS__ }, input, close)
  const created = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': texts.label },
    form,
    panel,
  )
  document.body.append(created)
  mountCombobox({
    input,
    panel,
    box: created,
    texts,
    maxPages: __SEARCH_MAX_SUGGESTIONS__,
    onLeave: () => created.close(),
  })
  close.addEventListener('click', () => created.close())
  // A link to a heading of this very page changes nothing else.
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) created.close()
  })
  return created
}

/** Opens the search over the whole screen; closing it gives the focus back to where it was. */
export const openDialog = (texts: SearchStrings, query = ''): void => {
  dialog ??= createDialog(texts)
  if (!dialog.open) dialog.showModal()
  const input = dialog.querySelector('input')!
  input.focus()
  if (!query) return
  input.value = query
  input.dispatchEvent(new Event('input'))
}
