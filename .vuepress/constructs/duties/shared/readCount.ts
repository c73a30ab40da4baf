/** Largest number that is read: the country has fewer inhabitants. */
const MAX = 100_000_000

/** Digits alone, or by threes after a space of any kind, a point or an apostrophe. */
const WHOLE = String.raw`\d{1,9}|\d{1,3}(?:[\s.'’]\d{3}){1,2}`

/** « 3,500 » and « 3.5 » may be three and a half. */
const INHABITANTS = new RegExp(`^(${WHOLE})$`)

/** Full-time equivalents are given with one decimal or two; three may be thousands, as in « 3,500 ». */
const AGENTS = new RegExp(String.raw`^(${WHOLE})(?:[.,](\d{1,2}))?$`)

/** How each number is written, and what people write after it. */
const FORMS = {
  inhabitants: { number: INHABITANTS, unit: /\s*hab(?:\.|itants?)?$/i },
  agents: {
    number: AGENTS,
    unit: /\s*(?:agents?|salari[ée]s?|etpt?\.?|équivalents? temps[ -]plein)$/i,
  },
} as const

/**
 * Reads « 3500 », « 3 500 », « 3.500 », « 3500 hab. », and for agents « 49,5 » or « 49.5 ETP »; undefined for
 * what may be read in two ways, or in none.
 *
 * @param counted - its name may follow the number
 */
export const readCount = (written: string, counted: keyof typeof FORMS): number | undefined => {
  const { number, unit } = FORMS[counted]
  const match = number.exec(written.trim().replace(/\s+/g, ' ').replace(unit, ''))
  if (!match) return undefined
  const [, whole = '', decimals = ''] = match
  const count = Number(`${whole.replace(/\D/g, '')}.${decimals}`)
  return count <= MAX ? count : undefined
}
