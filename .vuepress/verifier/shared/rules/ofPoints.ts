import type { Points, Profile } from '../profile/types.ts'
import type { Found } from '../types.ts'

/** A finding about the points of a table, told of the column of latitudes. */
export const ofPoints = (
  { table: { points } }: Profile,
  what: 'swapped' | 'projected' | 'zero' | 'outside',
  message: (count: number) => string,
): Found[] => {
  const tally = points?.[what satisfies keyof Points]
  return points && tally && tally.count > 0
    ? [{ ...tally, column: points.latitude.index, message: message(tally.count) }]
    : []
}
