import { groupBy } from '../../lib/groupBy.ts'
import type { Language } from './language.ts'

/**
 * Groups things by the family of their stem, when a family is asked for. Finding families is most of the work of a
 * first question, and words of one family begin with the same letter: only that letter is grouped.
 *
 * @returns the things of the family of a stem, in order
 */
export const groupByFamily = <T>(
  things: readonly T[],
  stemOf: (thing: T) => string,
  findFamily: Language['family'],
): ((stem: string) => readonly T[]) => {
  const letters = groupBy(things, (thing) => stemOf(thing).charAt(0))
  const families = new Map<string, Map<string, T[]>>()
  return (stem) => {
    const letter = stem.charAt(0)
    const own =
      families.get(letter) ??
      groupBy(letters.get(letter) ?? [], (thing) => findFamily(stemOf(thing)))
    families.set(letter, own)
    return own.get(findFamily(stem)) ?? []
  }
}
