import { DATE_FORMS } from '../profile/forms/dates.ts'
import { createTally, merge } from '../profile/tally.ts'
import type { Column, Tally } from '../profile/types.ts'
import { share } from './found.ts'

/** Ways to write a date, by the forms that show them. */
export const WRITINGS = [
  ['AAAA-MM-JJ', ['date-iso']],
  ['JJ/MM/AAAA', ['date-day-first', 'date-either', 'date-month-first']],
  ['JJ/MM/AA', ['date-short']],
  ['en lettres', ['date-words']],
  ['autrement', ['date-other']],
] as const

/** Whether a column is one of dates: its name says so and some of it is, or most of it is. */
export const isDates = (column: Column): boolean =>
  share(column, [...DATE_FORMS, 'date-impossible']) >= (column.role === 'date' ? 0.1 : 0.5)

/** How a column writes its dates. */
export const listWritings = ({ forms }: Column): string[] =>
  WRITINGS.flatMap(([name, shown]) => (shown.some((form) => forms[form]) ? [name] : []))

/** Whether a day above 12 shows that days come first, and none shows the contrary. */
export const areDaysFirst = ({ forms }: Column): boolean =>
  forms['date-day-shown'] !== undefined && forms['date-month-first'] === undefined

/** Dates of a column where the day comes first beyond doubt. */
export const tallyFrench = (column: Column): Tally => {
  const { forms } = column
  if (!isDates(column)) return createTally()
  const figures = areDaysFirst(column) ? [forms['date-day-first'], forms['date-either']] : []
  return merge([...figures, forms['date-words']])
}

/** Whether a month in the second place is out of the question for some dates, and for none in the first. */
export const areMonthsFirst = ({ forms }: Column): boolean =>
  forms['date-month-first'] !== undefined && forms['date-day-shown'] === undefined
