/**
 * Number of letters to add, remove, replace or swap with the next to turn one word into the other
 * (optimal string alignment distance).
 */
const countEdits = (from: string, to: string): number => {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= from.length; row += 1) {
    const above = rows[row - 1]!
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const replace = above[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1)
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      const swap = swapped ? rows[row - 2]![column - 2]! + 1 : Infinity
      current.push(Math.min(replace, swap, above[column]! + 1, current[column - 1]! + 1))
    }
    rows.push(current)
  }
  return rows[from.length]![to.length]!
}

/** Longest word that is compared, in letters: the comparison takes as long as both are. */
const MAX_LENGTH = 100

const simplify = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * The candidate that an author most likely meant, for « vouliez-vous dire … ? » in messages.
 * Accents and case do not count; a third of the letters may be wrong.
 *
 * @returns undefined when nothing is near enough
 */
export const findNearest = (word: string, candidates: readonly string[]): string | undefined => {
  // Longer than this, it looks like no name that we have.
  if (word.length > MAX_LENGTH) return undefined
  const wanted = simplify(word)
  const [best] = candidates
    .map((candidate) => ({ candidate, edits: countEdits(wanted, simplify(candidate)) }))
    .filter(({ candidate, edits }) => edits <= Math.floor(Math.min(candidate.length, 12) / 3))
    .sort((a, b) => a.edits - b.edits)
  return best?.candidate
}
