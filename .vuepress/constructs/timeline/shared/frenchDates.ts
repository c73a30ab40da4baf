const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

const DATE_RE = /^(?:(?:(1er|\d{1,2})\s+)?(\p{L}+)\s+)?(\d{4})$/iu

const pad = (number: number): string => String(number).padStart(2, '0')

/** Whether a day exists in its month, leap years counted. Months from 1 to 12. */
const dayExists = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * Reads « 6 janvier 1978 », « 1er mars 2016 », « janvier 2016 » or « 2017 ».
 *
 * @returns the value of `<time datetime>`: `1978-01-06`, `2016-01` or `2017`; undefined when unreadable
 */
export const parseFrenchDate = (text: string): string | undefined => {
  const [, dayText, monthText, year] = DATE_RE.exec(text.trim()) ?? []
  if (!year) return undefined
  if (!monthText) return year
  const month = MONTHS.indexOf(monthText.toLowerCase().normalize('NFC')) + 1
  if (month === 0) return undefined
  if (!dayText) return `${year}-${pad(month)}`
  const day = Number.parseInt(dayText, 10)
  return dayExists(Number(year), month, day) ? `${year}-${pad(month)}-${pad(day)}` : undefined
}

/** `2017-06-14` gives « 14 juin 2017 », the first of a month « 1er juin 2017 ». */
export const formatFrenchDate = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  const dayNumber = Number(day)
  return `${dayNumber === 1 ? '1er' : dayNumber} ${MONTHS[Number(month) - 1]} ${year}`
}
