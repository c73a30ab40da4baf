/** Largest number that is read: the country has fewer inhabitants. */
const MAX = 100_000_000

/** Digits alone, or by threes after a space of any kind, a point or an apostrophe: « 3,500 » may be three and a half. */
const DIGITS = /^(?:\d{1,9}|\d{1,3}(?:[\s.'’]\d{3}){1,2})$/

/** What people write after the number, by what is counted. */
const UNITS = {
  inhabitants: /\s*hab(?:\.|itants?)?$/i,
  agents: /\s*(?:agents?|salari[ée]s?|etp\.?)$/i,
} as const

/**
 * Reads « 3500 », « 3 500 », « 3.500 », « 3500 hab. »; undefined for what may be read in two ways, or in none.
 *
 * @param unit - what is counted: its name may follow the number
 */
export const readCount = (written: string, unit: keyof typeof UNITS): number | undefined => {
  const digits = written.trim().replace(/\s+/g, ' ').replace(UNITS[unit], '')
  if (!DIGITS.test(digits)) return undefined
  const count = Number(digits.replace(/\D/g, ''))
  return count <= MAX ? count : undefined
}
