import type { SearchLang } from '../shared/language.ts'

const DAY_RE = /^\d{4}-\d{2}-\d{2}$/

/**
 * Writes a day as a language does: « 1er novembre 2026 ». Here and not in browsers, where reading the names of the
 * months holds the page for forty milliseconds.
 *
 * @param day - `2026-11-01`, as an author wrote it
 * @returns nothing for what is no day of the calendar
 */
export const writeDay = (day: string, lang: SearchLang): string => {
  const date = new Date(DAY_RE.test(day) ? day : NaN)
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return ''
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
    .format(date)
    .replace(/^1 /, '1er ')
}
