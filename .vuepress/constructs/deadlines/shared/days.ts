import type { Day, Duration } from './types.ts'

const MS_IN_DAY = 86_400_000

const toDate = (day: Day): Date => new Date(`${day}T00:00:00Z`)
const toDay = (date: Date): Day => date.toISOString().slice(0, 10)

/** Whether a text is a day that exists, between 1900 and 2200. */
export const isDay = (text: string): boolean => {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false
  const date = toDate(text)
  return !Number.isNaN(date.getTime()) && toDay(date) === text
}

export const addDays = (day: Day, count: number): Day =>
  toDay(new Date(toDate(day).getTime() + count * MS_IN_DAY))

/** Days from one to a later one. */
export const countDays = (from: Day, to: Day): number =>
  (toDate(to).getTime() - toDate(from).getTime()) / MS_IN_DAY

/**
 * The same day of a later month, or the last one of that month: from 31 January to 28 February.
 * Source of the rule: article 641 of the code of civil procedure, that administrative judges apply.
 */
export const addMonths = (day: Day, count: number): Day => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0))
  return toDay(
    new Date(
      Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())),
    ),
  )
}

/** Easter Sunday of a year: Meeus, Jones and Butcher, for the Gregorian calendar. */
export const findEaster = (year: number): Day => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const date = (h + l - 7 * m + 33 * month + 19) % 32
  return toDay(new Date(Date.UTC(year, month - 1, date)))
}

const FIXED = [
  ['01-01', 'jour de l’An'],
  ['05-01', 'fête du Travail'],
  ['05-08', '8 mai'],
  ['07-14', '14 juillet'],
  ['08-15', 'Assomption'],
  ['11-01', 'Toussaint'],
  ['11-11', '11 novembre'],
  ['12-25', 'Noël'],
] as const

const MOVABLE = [
  [1, 'lundi de Pâques'],
  [39, 'Ascension'],
  [50, 'lundi de Pentecôte'],
] as const

/**
 * The eleven holidays of the labour code (L. 3133-1), by day. Those of a place, Alsace, Moselle and overseas,
 * are not there.
 */
export const listHolidays = (year: number): Map<Day, string> => {
  const easter = findEaster(year)
  return new Map([
    ...FIXED.map(([day, name]): [Day, string] => [`${year}-${day}`, name]),
    ...MOVABLE.map(([count, name]): [Day, string] => [addDays(easter, count), name]),
  ])
}

const WEEKEND: Readonly<Record<number, string>> = { 0: 'dimanche', 6: 'samedi' }

/** Why nobody works on a day: « dimanche », « Ascension »; undefined on a working day. */
export const explainDayOff = (day: Day): string | undefined =>
  listHolidays(Number(day.slice(0, 4))).get(day) ?? WEEKEND[toDate(day).getUTCDay()]

const findWorkingDay = (day: Day, step: 1 | -1): Day => {
  let found = day
  while (explainDayOff(found)) found = addDays(found, step)
  return found
}

/** This day, or the next one on which people work. */
export const nextWorkingDay = (day: Day): Day => findWorkingDay(day, 1)

/** This day, or the last one before it on which people work. */
export const previousWorkingDay = (day: Day): Day => findWorkingDay(day, -1)

const addWorkingDays = (day: Day, count: number): Day => {
  let found = day
  for (let left = count; left > 0; left -= 1) found = nextWorkingDay(addDays(found, 1))
  return found
}

export const addDuration = (day: Day, duration: Duration): Day => {
  if ('months' in duration) return addMonths(day, duration.months)
  return 'days' in duration
    ? addDays(day, duration.days)
    : addWorkingDays(day, duration.workingDays)
}

const FORMAT = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** « lundi 2 mars 2026 », « dimanche 1er novembre 2026 ». */
export const formatDay = (day: Day): string =>
  FORMAT.format(toDate(day)).replace(/ 1 /, ' 1er ').replaceAll(' ', '\u00a0')
