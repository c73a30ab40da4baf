import type { GlossaryEntry } from './types.ts'

export interface LetterGroup {
  letter: string
  /** Anchor of the letter in the page. */
  id: string
  items: GlossaryEntry[]
}

/** « Étalab » goes under E; what does not start with a letter, under #. */
const readLetter = (term: string): string => {
  const first = term.normalize('NFD').charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : '#'
}

/** Groups terms, already in alphabetical order, by their first letter. */
export const groupByLetter = (entries: readonly GlossaryEntry[]): LetterGroup[] => {
  const groups = new Map<string, LetterGroup>()
  for (const entry of entries) {
    const letter = readLetter(entry.term)
    const id = `lettre-${letter === '#' ? 'autre' : letter.toLowerCase()}`
    const group = groups.get(letter) ?? { letter, id, items: [] }
    group.items.push(entry)
    groups.set(letter, group)
  }
  return [...groups.values()]
}
