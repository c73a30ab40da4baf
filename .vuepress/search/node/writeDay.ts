import type { SearchLang } from '../shared/language.ts'

/**
 * Writes a day as a language does: « 1er novembre 2026 ». Here and not in browsers, where reading the names of the
 * months holds the page for forty milliseconds.
 *
 * @param day - `2026-11-01`
 */
export const writeDay = (day: string, lang: SearchLang): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(day))
    .replace(/^1 /, '1er ')
