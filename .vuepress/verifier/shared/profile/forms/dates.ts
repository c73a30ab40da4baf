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
  /** What cannot be a month comes first, in a date right or wrong: the column has days first. */
  | 'date-day-shown'
  /** The first day of 1900 or the last of 9999: nobody meant it. */
  | 'date-sentinel'
  | 'date-zero'

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)(?:Z|[+-]\d{2}:?\d{2})?)?$/
const FRENCH = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: (\d{1,2}:\d{2}(?::\d{2})?))?$/
const SHORT = /^\d{1,2}[/-]\d{1,2}[/-]\d{2}$/
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/
const WORDS = /^(\d{1,2})(?:er)? ([a-zéû]{3,9})\.? (\d{4})$/i
const ZERO = /^(?:0|0000|0000-00-00(?: 00:00:00)?|00[/.-]00[/.-](?:00)?00)$/

/** Months as French writes them whole or short, without accents. */
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['janvier', 'janv', 'jan'],
    ['fevrier', 'fevr', 'fev'],
    ['mars', 'mar'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['aout'],
    ['septembre', 'sept', 'sep'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
  ].flatMap((names, rank) => names.map((name) => [name, rank + 1])),
)

/** Year, month and day of `1er mars 2024`; undefined for what is no date in words. */
const readWords = (value: string): [number, number, number] | undefined => {
  const [, day, name = '', year] = WORDS.exec(value.normalize('NFC')) ?? []
  const month = MONTHS[name.toLowerCase().replace('é', 'e').replace('û', 'u')]
  return month === undefined ? undefined : [Number(year), month, Number(day)]
}

const LONGEST = 32

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Math.max(year, 100), month)

/** Whether a day has such a time: 24:00 is the end of one, and the sixtieth second is now and then added. */
const isTime = (time: string | undefined): boolean => {
  if (time === undefined) return true
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  return hour < 24 ? minute < 60 && second < 61 : hour === 24 && minute + second === 0
}

const readFrench = (first: number, second: number, year: number): DateForm[] => {
  if (exists(year, second, first))
    return first > 12 ? ['date-day-first', 'date-day-shown'] : ['date-either']
  if (exists(year, first, second)) return ['date-month-first']
  const showsDay = first > 12 && first <= 31 && second <= 12
  return showsDay ? ['date-impossible', 'date-day-shown'] : ['date-impossible']
}

const isSentinel = (year: number, month: number, day: number): boolean =>
  (year === 1900 && month === 1 && day === 1) || (year === 9999 && month === 12 && day === 31)

const readDay = (form: DateForm, year: number, month: number, day: number): DateForm[] => {
  if (!exists(year, month, day)) return [form, 'date-impossible']
  return isSentinel(year, month, day) ? [form, 'date-sentinel'] : [form]
}

/** How a day is written, and whether it exists. */
export const readDates = (
  value: string,
  { digits, letters }: Shape,
  role: Role | undefined,
): DateForm[] => {
  if (role === 'date' && ZERO.test(value)) return ['date-zero']
  if (digits < 4 || value.length > LONGEST) return []
  if (letters > 2) {
    const words = letters < 12 ? readWords(value) : undefined
    if (!words) return []
    return exists(...words) ? ['date-words'] : ['date-impossible']
  }
  const iso = ISO.exec(value)
  if (iso)
    return isTime(iso[4])
      ? readDay('date-iso', Number(iso[1]), Number(iso[2]), Number(iso[3]))
      : ['date-iso', 'date-impossible']
  const french = FRENCH.exec(value)
  if (french) {
    const [first, second, year] = [Number(french[1]), Number(french[3]), Number(french[4])]
    const forms = isTime(french[5]) ? readFrench(first, second, year) : ['date-impossible' as const]
    return isSentinel(year, second, first) ? [...forms, 'date-sentinel'] : forms
  }
  if (SHORT.test(value)) return ['date-short']
  const other = YEAR_FIRST.exec(value) ?? (role === 'date' ? COMPACT.exec(value) : null)
  return other ? readDay('date-other', Number(other[1]), Number(other[2]), Number(other[3])) : []
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

const writeIso = (year: number | string, month: number | string, day: number | string): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** A date in words as ISO writes it; undefined for anything else. */
export const wordsToIso = (value: string): string | undefined => {
  const words = readWords(value)
  return words && exists(...words) ? writeIso(...words) : undefined
}

/**
 * A French date as ISO writes it, with its time if it has one; undefined for anything else.
 *
 * @param value - `1/02/2025`: the first of February
 */
export const toIsoDate = (value: string): string | undefined => {
  const french = FRENCH.exec(value)
  if (!french) return undefined
  const [, day = '', , month = '', year = '', time = ''] = french
  if (!exists(Number(year), Number(month), Number(day)) || !isTime(time || undefined))
    return undefined
  return writeIso(year, month, day) + (time && ` ${time.padStart(time.length < 7 ? 5 : 8, '0')}`)
}
