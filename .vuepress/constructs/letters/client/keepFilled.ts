/** Key of `sessionStorage`: what was written in letters lasts as long as the tab. */
const KEY = 'lettres'

/** What the reader wrote in a letter, by blank, as the letter names it. */
export type Filled = Readonly<Record<string, string>>

/** A device may refuse to keep anything, and another script may have written there. */
const readAll = (): Record<string, Filled> => {
  try {
    return (JSON.parse(sessionStorage.getItem(KEY) ?? '{}') ?? {}) as Record<string, Filled>
  } catch {
    return {}
  }
}

const writeAll = (letters: Record<string, Filled>): void => {
  const kept = Object.entries(letters).filter(([, filled]) => Object.keys(filled).length > 0)
  try {
    if (kept.length > 0) sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(kept)))
    else sessionStorage.removeItem(KEY)
  } catch {
    // The letter then lasts as long as the page.
  }
}

/** What the tab keeps of the letter of this page. */
export const readFilled = (): Filled => readAll()[location.pathname] ?? {}

/** Keeps in the tab what is written in the letter of this page, so that it outlives a reload. */
export const keepFilled = (filled: Filled): void =>
  writeAll({ ...readAll(), [location.pathname]: filled })

/** Forgets every letter of the tab. */
export const forgetLetters = (): void => writeAll({})
