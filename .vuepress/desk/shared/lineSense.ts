import { readInlineSense } from './readInlineSense.ts'

/** The line of a table that is under its first one. */
const DIVIDER_RE = /^[|:\s-]*-[|:\s-]*$/

/** That line as the editor writes it, which knows nothing of how columns are aligned. */
const EDITOR_DIVIDER_RE = /^(?:\| --- )+\|$/

/** What a line says, however it is spaced and marked: a text to compare, not to show. */
export const readSense = (text: string): string => {
  if (DIVIDER_RE.test(text)) return text.trim().replace(/[\s:-]+/g, '-')
  return readInlineSense(text.trim())
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?\| ?/g, '|')
    .replace(/^\||\|$/g, '')
}

/** What the author wrote in the place of a line that says the same; one aligns columns in the source. */
export const isRealigned = (before: string, after: string): boolean =>
  DIVIDER_RE.test(after) &&
  !EDITOR_DIVIDER_RE.test(after.trim()) &&
  after.replace(/[\s-]+/g, '-') !== before.replace(/[\s-]+/g, '-')
