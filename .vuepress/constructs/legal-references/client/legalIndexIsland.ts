const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** `L321-1`, `l. 321-1` and `L. 321-1` are one number. */
const simplify = (text: string): string =>
  foldText(text)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/([lrda])\.?\*?\s*(?=\d)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

let isListening = false

/** The lists of the page that stand after the field, each under its heading. */
const listEntries = (field: HTMLElement): HTMLLIElement[] => {
  const start = field.closest('p')
  return [...(start?.parentElement?.querySelectorAll<HTMLLIElement>('ul > li') ?? [])]
}

const filter = (field: HTMLInputElement): void => {
  const words = simplify(field.value).split(' ').filter(Boolean)
  const entries = listEntries(field)
  let shown = 0
  for (const entry of entries) {
    const text = simplify(entry.textContent)
    entry.hidden = !words.every((word) => text.includes(word))
    if (!entry.hidden) shown += 1
  }
  for (const list of new Set(entries.map(({ parentElement }) => parentElement))) {
    const isEmpty =
      list !== null && [...list.children].every((child) => (child as HTMLElement).hidden)
    const heading = list?.previousElementSibling
    if (heading instanceof HTMLElement) heading.hidden = isEmpty
  }
  const output = field.closest('p')?.querySelector('output')
  if (output)
    output.textContent =
      words.length === 0
        ? ''
        : shown === 0
          ? 'Aucun article'
          : `${shown} article${shown > 1 ? 's' : ''}`
}

/** Filters the index of articles as the reader types. */
export const wake = (target: HTMLElement): void => {
  if (!(target instanceof HTMLInputElement)) return
  if (!isListening) target.addEventListener('input', () => filter(target))
  isListening = true
  filter(target)
}
