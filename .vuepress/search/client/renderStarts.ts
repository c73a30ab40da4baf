import type { SearchStrings } from '../shared/strings.ts'
import { element } from './dom.ts'
import { toHref } from './links.ts'

const renderList = (title: string, items: readonly HTMLElement[]): HTMLElement[] => [
  element('p', { class: 'search-list-title' }, title),
  element('ul', { class: 'search-list' }, ...items.map((item) => element('li', {}, item))),
]

/** What the reader asked last, and a way to erase it. */
export const renderRecent = (
  recent: readonly string[],
  texts: SearchStrings,
  { onAsk, onForget }: { onAsk: (query: string) => void; onForget: () => void },
): HTMLElement[] => {
  if (recent.length === 0) return []
  const button = (text: string, onClick: () => void): HTMLElement => {
    const created = element('button', { type: 'button', class: 'search-button' }, text)
    created.addEventListener('click', onClick)
    return created
  }
  return [
    ...renderList(
      texts.recent,
      recent.map((query) => button(query, () => onAsk(query))),
    ),
    button(texts.forget, onForget),
  ]
}

/** Where to start without a question: the guides, the glossary. */
export const renderStarts = (texts: SearchStrings): HTMLElement[] =>
  renderList(
    texts.starts,
    __SEARCH_STARTS__.map(({ title, path }) => element('a', { href: toHref(path) }, title)),
  )
