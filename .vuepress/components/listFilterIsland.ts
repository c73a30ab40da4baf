const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()

/** `L321-1`, `l. 321-1` and `L. 321-1` are one number. */
const simplify = (text: string): string =>
  foldText(text)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/([lrda])\.?\*?\s*(?=\d)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/** Entries of the lists that stand after the field, each list under its heading. */
const listEntries = (field: HTMLElement): HTMLElement[] => {
  const lists = field.closest('.list-filter')?.parentElement
  return [
    ...(lists?.querySelectorAll<HTMLElement>('.list-filter ~ ul > li, .list-filter ~ dl > div') ??
      []),
  ]
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
  const box = field.closest('.list-filter')
  // The letters lead to headings that may be hidden.
  const letters = box?.nextElementSibling
  if (letters instanceof HTMLElement && letters.matches('nav')) letters.hidden = words.length > 0
  const output = box?.querySelector('output')
  if (output)
    output.textContent =
      words.length === 0 ? '' : shown === 0 ? 'Rien' : `${shown} sur ${entries.length}`
}

/** A link to an entry that the filter hides shows the whole list again. */
const showTarget = (field: HTMLInputElement): void => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target?.closest('[hidden]')) return
  field.value = ''
  filter(field)
  target.scrollIntoView()
}

const awake = new WeakSet<HTMLElement>()

/** Filters the lists after a field as the reader types. */
export const wake = (target: HTMLElement): void => {
  if (!(target instanceof HTMLInputElement)) return
  if (!awake.has(target)) {
    target.addEventListener('input', () => filter(target))
    addEventListener('hashchange', () => showTarget(target))
    awake.add(target)
  }
  filter(target)
}
