/** Number of letters to add, remove or replace to turn one word into the other (Levenshtein). */
const countEdits = (from: string, to: string): number => {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1]
    for (const [column, other] of [...to].entries()) {
      const replace = previous[column]! + (letter === other ? 0 : 1)
      current.push(Math.min(replace, previous[column + 1]! + 1, current[column]! + 1))
    }
    previous = current
  }
  return previous[to.length]!
}

const simplify = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * The candidate that an author most likely meant, for « vouliez-vous dire … ? » in messages.
 * Accents and case do not count; a third of the letters may be wrong.
 *
 * @returns undefined when nothing is near enough
 */
export const findNearest = (word: string, candidates: readonly string[]): string | undefined => {
  const wanted = simplify(word)
  const [best] = candidates
    .map((candidate) => ({ candidate, edits: countEdits(wanted, simplify(candidate)) }))
    .filter(({ candidate, edits }) => edits <= Math.floor(Math.min(candidate.length, 12) / 3))
    .sort((a, b) => a.edits - b.edits)
  return best?.candidate
}
