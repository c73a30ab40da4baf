import { fillString, type SearchStrings } from '../shared/strings.ts'
import { describeCount } from './describeCount.ts'
import { element } from './dom.ts'
import { toResultsHref } from './links.ts'
import { renderOptions } from './renderOptions.ts'
import { search } from './searchClient.ts'

/** A pause in typing, in ms: one query, not one for each key. */
const PAUSE = 200
/** Pages read besides those shown: their text may bring them among the first. */
const SPARE_PAGES = 2
/** A wait, in ms, that deserves a word. */
const PATIENCE = 400

export interface ComboboxOptions {
  input: HTMLInputElement
  /** Empty element, hidden, that will hold the results. */
  panel: HTMLElement
  /** Holds both: the results go away when the focus leaves it. */
  box: HTMLElement
  texts: SearchStrings
  maxPages: number
  /** Escape was pressed and there was nothing more to close. */
  onLeave?: () => void
}

let lastNumber = 0

/**
 * Shows results under a field while the reader types: WAI-ARIA « editable combobox with list autocomplete ».
 * The field keeps the focus; the active option is told by `aria-activedescendant`.
 */
export const mountCombobox = ({
  input,
  panel,
  box,
  texts,
  maxPages,
  onLeave,
}: ComboboxOptions): void => {
  lastNumber += 1
  const prefix = `search-${lastNumber}`
  const status = element('p', { class: 'search-status', role: 'status' })
  const list = element('div', { id: prefix, role: 'listbox', 'aria-label': texts.results })
  const foot = element('div', { class: 'search-foot' })
  panel.append(status, list, foot)

  let asked = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let active = -1
  const getOptions = (): HTMLAnchorElement[] => [
    ...list.querySelectorAll<HTMLAnchorElement>('[role=option]'),
  ]

  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': prefix,
    'aria-expanded': 'false',
  })) {
    input.setAttribute(name, value)
  }

  const setOpen = (isOpen: boolean): void => {
    panel.hidden = !isOpen
    input.setAttribute('aria-expanded', String(isOpen && list.childElementCount > 0))
    if (!isOpen) activate(-1)
  }

  const activate = (index: number): void => {
    const options = getOptions()
    options[active]?.setAttribute('aria-selected', 'false')
    active = index
    const option = options[index]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
  }

  const show = (message: string, options: HTMLElement[], ...others: HTMLElement[]): void => {
    active = -1
    input.removeAttribute('aria-activedescendant')
    list.replaceChildren(...options)
    foot.replaceChildren(...others)
    status.textContent = message
    setOpen(true)
  }

  const button = (text: string, onClick: () => void): HTMLElement => {
    const created = element('button', { type: 'button', class: 'search-button' }, text)
    created.addEventListener('click', () => {
      onClick()
      input.focus()
    })
    return created
  }

  const run = async (query: string): Promise<void> => {
    asked = query
    if (!query) {
      setOpen(false)
      return
    }
    const waiting = setTimeout(() => {
      if (asked === query) show(texts.loading, [])
    }, PATIENCE)
    try {
      const results = await search(query, maxPages + SPARE_PAGES)
      if (asked !== query || !results) return
      const { pages, suggestion } = results
      const others: HTMLElement[] = []
      if (suggestion) {
        others.push(
          button(fillString(texts.suggestion, { query: suggestion }), () => {
            input.value = suggestion
            void run(suggestion)
          }),
        )
      }
      if (pages.length > 0) {
        others.push(element('a', { class: 'search-all', href: toResultsHref(query) }, texts.all))
      }
      show(
        describeCount(results, maxPages, texts),
        renderOptions(pages.slice(0, maxPages), prefix),
        ...others,
      )
    } catch {
      if (asked === query)
        show(
          texts.error,
          [],
          button(texts.retry, () => void run(query)),
        )
    } finally {
      clearTimeout(waiting)
    }
  }

  const runSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(input.value.trim()), PAUSE)
  }

  const reopen = (): void => {
    const query = input.value.trim()
    if (query && query === asked) setOpen(true)
    else if (query) void run(query)
  }

  const onEscape = (event: KeyboardEvent): void => {
    if (panel.hidden) {
      onLeave?.()
      return
    }
    // A dialog would close, and a field of this type would empty itself: first the results go.
    event.preventDefault()
    asked = ''
    setOpen(false)
  }

  const onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const { length } = getOptions()
    const isChoosing = !panel.hidden && length > 0
    const moves: Record<string, number | undefined> = {
      ArrowDown: active + 1 < length ? active + 1 : 0,
      ArrowUp: active > 0 ? active - 1 : length - 1,
      // Without an active option these two move the caret, as in any field.
      Home: active < 0 ? undefined : 0,
      End: active < 0 ? undefined : length - 1,
    }
    const next = moves[event.key]
    if (event.key === 'Escape') onEscape(event)
    else if (event.key === 'Enter' && isChoosing && active >= 0) {
      event.preventDefault()
      getOptions()[active]?.click()
    } else if (next !== undefined && isChoosing) {
      event.preventDefault()
      activate(next)
    } else if (event.key === 'ArrowDown') reopen()
  }

  input.addEventListener('input', runSoon)
  input.addEventListener('click', reopen)
  input.addEventListener('keydown', onKeydown)
  list.addEventListener('click', () => setOpen(false))
  box.addEventListener('focusout', ({ relatedTarget }) => {
    // A click on the panel, outside its links, leaves the focus to nothing.
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) setOpen(false)
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !box.contains(target)) setOpen(false)
  })
  // Text typed before this code arrived.
  if (input.value.trim() && document.activeElement === input) runSoon()
}
