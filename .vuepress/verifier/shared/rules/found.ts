import { merge } from '../profile/tally.ts'
import type { Form } from '../profile/forms.ts'
import type { Column, Profile, Tally } from '../profile/types.ts'
import type { Found } from '../types.ts'

const numbers = new Intl.NumberFormat('fr')

/** `1 cellule`, `3 cellules`, `1 200 cellules`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${numbers.format(number)} ${number < 2 ? one : many}`

/** A finding about the whole file or its rows, where something was seen. */
export const inFile = (tally: Tally | undefined, message: (count: number) => string): Found[] =>
  tally && tally.count > 0 ? [{ ...tally, message: message(tally.count) }] : []

/** A finding about the file that no place shows. */
export const ofFile = (message: string): Found[] => [{ message, count: 1, places: [] }]

/**
 * A finding for each column whose cells have one of these forms.
 *
 * @param isMeant - says of a column whether the rule is about it
 */
export const inColumns = (
  { table }: Profile,
  forms: readonly Form[],
  message: (count: number, column: Column) => string,
  isMeant: (column: Column, count: number) => boolean = () => true,
): Found[] =>
  table.columns.flatMap((column) => {
    const tally = merge(forms.map((form) => column.forms[form]))
    return tally.count > 0 && isMeant(column, tally.count)
      ? [{ ...tally, column: column.index, message: message(tally.count, column) }]
      : []
  })

/** Share of the filled cells of a column that have one of these forms, from 0 to 1. */
export const share = (column: Column, forms: readonly Form[]): number =>
  column.filled === 0
    ? 0
    : forms.reduce((sum, form) => sum + (column.forms[form]?.count ?? 0), 0) / column.filled

const NUMBERS: readonly Form[] = [
  'integer',
  'decimal',
  'comma',
  'grouped',
  'comma-grouped',
  'unit',
  'marked',
  'scientific',
]

/** Whether most of a column is numbers, however they are written. */
export const isNumeric = (column: Column): boolean => share(column, NUMBERS) >= 0.5
