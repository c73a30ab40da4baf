import { shorten } from '../../../lib/shorten.ts'
import type { Tally } from './types.ts'

/** Places that are kept of each thing: the first ones. */
const KEPT_PLACES = 5

/** Longest value that is shown, in signs. */
const LONGEST_SHOWN = 80

export const createTally = (): Tally => ({ count: 0, places: [] })

export const cutShort = (value: string, longest = LONGEST_SHOWN): string => shorten(value, longest)

/** Counts one more, and keeps where when it is among the first. */
export const add = (tally: Tally, line: number, value: string): void => {
  tally.count += 1
  if (tally.places.length < KEPT_PLACES) tally.places.push({ line, value: cutShort(value) })
}

/** Several tallies as one, its places in the order of lines. */
export const merge = (tallies: readonly (Tally | undefined)[]): Tally => ({
  count: tallies.reduce((sum, tally) => sum + (tally?.count ?? 0), 0),
  places: tallies
    .flatMap((tally) => tally?.places ?? [])
    .toSorted((a, b) => a.line - b.line)
    .slice(0, KEPT_PLACES),
})
