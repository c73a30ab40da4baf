/** Local storage key of what the reader asked last; nothing of it leaves the device. */
const KEY = 'recent-searches'
const COUNT = 5

/** What the reader asked last, the latest first. Empty where storage is refused. */
export const listRecent = (): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : []
  } catch {
    return []
  }
}

/** Keeps a question that led somewhere. */
export const keepRecent = (query: string): void => {
  const kept = [query, ...listRecent().filter((other) => other !== query)].slice(0, COUNT)
  try {
    localStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // Storage refused: nothing is kept.
  }
}

export const forgetRecent = (): void => {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Storage refused: there is nothing to forget.
  }
}
