import type { Role } from '../findRole.ts'
import type { Shape } from '../shape.ts'

type DateForm =
  | 'date-iso'
  /** Day first, as its day shows. */
  | 'date-day-first'
  /** Month first, as its day shows. */
  | 'date-month-first'
  /** Either. */
  | 'date-either'
  | 'date-short'
  | 'date-words'
  | 'date-other'
  | 'date-impossible'
  | 'date-1900'
  | 'date-zero'

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const FRENCH = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})( \d{1,2}:\d{2}(?::\d{2})?)?$/
const SHORT = /^\d{1,2}[/-]\d{1,2}[/-]\d{2}$/
const YEAR_FIRST = /^\d{4}[/.]\d{1,2}[/.]\d{1,2}$/
const COMPACT = /^(?:19|20)\d{6}$/
const WORDS =
  /^\d{1,2}(?:er)? (?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre) \d{4}$/i

const LONGEST = 32

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Math.max(year, 100), month)

const readFrench = (first: number, second: number, year: number): DateForm => {
  if (exists(year, second, first)) return first > 12 ? 'date-day-first' : 'date-either'
  return exists(year, first, second) ? 'date-month-first' : 'date-impossible'
}

const isFirstOf1900 = (year: number, month: number, day: number): boolean =>
  year === 1900 && month === 1 && day === 1

/** How a day is written, and whether it exists. */
export const readDates = (
  value: string,
  { digits, letters }: Shape,
  role: Role | undefined,
): DateForm[] => {
  if (role === 'date' && /^0(?:000(?:-00-00)?)?$/.test(value)) return ['date-zero']
  if (digits < 4 || value.length > LONGEST) return []
  if (letters > 2) return letters < 12 && WORDS.test(value) ? ['date-words'] : []
  const iso = ISO.exec(value)
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    if (!exists(year, month, day)) return ['date-iso', 'date-impossible']
    return isFirstOf1900(year, month, day) ? ['date-iso', 'date-1900'] : ['date-iso']
  }
  const french = FRENCH.exec(value)
  if (french) {
    const [first, second, year] = [Number(french[1]), Number(french[3]), Number(french[4])]
    const form = readFrench(first, second, year)
    return isFirstOf1900(year, second, first) ? [form, 'date-1900'] : [form]
  }
  if (SHORT.test(value)) return ['date-short']
  if (YEAR_FIRST.test(value) || (role === 'date' && COMPACT.test(value))) return ['date-other']
  return []
}

/** Forms that are a day, right or wrong. */
export const DATE_FORMS = [
  'date-iso',
  'date-day-first',
  'date-month-first',
  'date-either',
  'date-short',
  'date-words',
  'date-other',
] as const

/**
 * A French date as ISO writes it, with its time if it has one; undefined for anything else.
 *
 * @param value - `1/02/2025`: the first of February
 */
export const toIsoDate = (value: string): string | undefined => {
  const french = FRENCH.exec(value)
  if (!french) return undefined
  const [, day = '', , month = '', year = '', time = ''] = french
  if (!exists(Number(year), Number(month), Number(day))) return undefined
  const hour = time.replace(/^ (\d):/, ' 0$1:')
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${hour}`
}
