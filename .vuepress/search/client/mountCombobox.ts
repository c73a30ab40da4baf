import { say } from '../../lib/say.ts'
import { fillString, type SearchStrings } from '../shared/strings.ts'
import type { SearchResults } from '../shared/types.ts'
import { describeCount } from './describeCount.ts'
import { element } from './dom.ts'
import { MAX_QUERY, toResultsHref } from './links.ts'
import { forgetRecent, keepRecent, listRecent } from './recentSearches.ts'
import { OPTION_SECTIONS, renderAnswerOption, renderOptions } from './renderOptions.ts'
import { renderRecent, renderStarts } from './renderStarts.ts'
import { search } from './searchClient.ts'
import { createTypingPace } from './typingPace.ts'

/** A wait, in ms, that deserves a word. */
const PATIENCE = 400

export interface ComboboxOptions {
  input: HTMLInputElement
  /** Empty element, hidden, that will hold the results. */
  panel: HTMLElement
  /** Holds them all: the results go away when the focus leaves it. */
  box: HTMLElement
  texts: SearchStrings
  maxPages: number
  /** Whether the field stands over the page: there is then room to offer something without a question. */
  isOver: () => boolean
  /** Escape was pressed and there was nothing more to close. */
  onLeave: () => void
}

let lastNumber = 0

/**
 * Shows results under a field while the reader types: WAI-ARIA « editable combobox with list autocomplete ».
 * The field keeps the focus; the active option is told by `aria-activedescendant`.
 */
export const mountCombobox = (options: ComboboxOptions): void => {
  const { input, panel, box, texts, maxPages, isOver, onLeave } = options
  lastNumber += 1
  const prefix = `search-${lastNumber}`
  const head = element('div', { class: 'search-head' })
  const list = element('div', { id: prefix, role: 'listbox', 'aria-label': texts.results })
  const foot = element('div', { class: 'search-foot' })
  panel.append(head, list, foot)

  const pace = createTypingPace()
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
    maxlength: String(MAX_QUERY),
  })) {
    input.setAttribute(name, value)
  }

  const setOpen = (isOpen: boolean): void => {
    panel.hidden = !isOpen
    input.setAttribute('aria-expanded', String(isOpen && list.childElementCount > 0))
    if (!isOpen) activate(-1)
  }

  const activate = (index: number): void => {
    const all = getOptions()
    all[active]?.setAttribute('aria-selected', 'false')
    active = index
    const option = all[index]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
  }

  interface Shown {
    heads?: readonly HTMLElement[]
    options?: readonly HTMLElement[]
    feet?: readonly HTMLElement[]
  }
  const show = (message: string, { heads = [], options: shown = [], feet = [] }: Shown): void => {
    activate(-1)
    say(message)
    // Said already.
    const words = message ? [element('p', { 'aria-hidden': 'true' }, message)] : []
    head.replaceChildren(...words, ...heads)
    list.replaceChildren(...shown)
    foot.replaceChildren(...feet)
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

  const ask = (query: string): void => {
    input.value = query
    input.focus()
    void run(query)
  }

  const showStarts = (): void => {
    const recent = renderRecent(listRecent(), texts, {
      onAsk: ask,
      onForget: () => {
        forgetRecent()
        input.focus()
        showStarts()
      },
    })
    show('', { feet: [...recent, ...renderStarts(texts)] })
  }

  const showResults = (results: SearchResults): void => {
    const { query, pages, answer, suggestion } = results
    const correct = suggestion && fillString(texts.suggestion, { query: suggestion })
    show(describeCount(results, Math.min(maxPages, pages.length), texts), {
      heads: correct ? [button(correct, () => ask(suggestion))] : [],
      options: [
        ...(answer ? [renderAnswerOption(answer, texts, prefix)] : []),
        ...renderOptions(pages.slice(0, maxPages), prefix),
      ],
      feet:
        pages.length > 0
          ? [element('a', { class: 'search-all', href: toResultsHref({ query }) }, texts.all)]
          : renderStarts(texts),
    })
  }

  const run = async (query: string): Promise<void> => {
    asked = query
    if (!query) {
      say('')
      if (isOver()) showStarts()
      else setOpen(false)
      return
    }
    const waiting = setTimeout(() => {
      if (asked === query) show(texts.loading, {})
    }, PATIENCE)
    try {
      const results = await search(query, { limit: maxPages, sections: OPTION_SECTIONS })
      if (asked === query && results) showResults(results)
    } catch {
      if (asked === query)
        show(texts.error, { feet: [button(texts.retry, () => void run(input.value.trim()))] })
    } finally {
      clearTimeout(waiting)
    }
  }

  const runSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(input.value.trim()), pace.findPause(input.value))
  }

  const onInput = (event: Event): void => {
    pace.note()
    // Enter must not open what was chosen for another question.
    activate(-1)
    // What was to be asked before a composition would read the half of a word.
    if ((event as InputEvent).isComposing) clearTimeout(timer)
    else runSoon()
  }

  const reopen = (): void => {
    const query = input.value.trim()
    if (query && query === asked) setOpen(true)
    else if (query || isOver()) void run(query)
  }

  /** The reader is elsewhere: what was about to be asked, or answered, would cover what is now read, and be told. */
  const close = (): void => {
    clearTimeout(timer)
    asked = ''
    setOpen(false)
  }

  const onEscape = (event: KeyboardEvent): void => {
    const isLeaving = panel.hidden || !input.value.trim()
    close()
    // A popover would close, and a field of this type would empty itself: first the results go.
    if (isLeaving) onLeave()
    else event.preventDefault()
  }

  const onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return
    if (event.altKey) {
      // As in a native list: these two open and close it, and choose nothing.
      if (event.key === 'ArrowDown') reopen()
      if (event.key === 'ArrowUp') close()
      return
    }
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

  input.addEventListener('input', onInput)
  input.addEventListener('compositionend', runSoon)
  input.addEventListener('click', reopen)
  input.addEventListener('keydown', onKeydown)
  // From a link or a button of the panel as from the field.
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    input.focus()
    onEscape(event)
  })
  list.addEventListener('click', () => {
    keepRecent(asked)
    setOpen(false)
  })
  box.addEventListener('focusout', ({ relatedTarget }) => {
    // A click on the panel, outside its links, leaves the focus to nothing.
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) close()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !box.contains(target)) close()
  })
  box.addEventListener('toggle', () => {
    if (isOver()) reopen()
  })
  // Text typed before this code arrived: more of it comes.
  if (document.activeElement === input) {
    if (input.value.trim()) runSoon()
    else reopen()
  }
}
