/** Number of letters to add, remove, replace or swap with the next to go from one word to the other. */
export const countEdits = (a: string, b: string): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, beforeLast[j - 2]! + 1)
      row.push(edits)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}

/** More edits than this is another word, however long it is. */
const MAX_EDITS = 3

/**
 * The candidate that looks most like what was written, null when none does: at most one letter in
 * three may differ, and three in all.
 */
export const findNearest = (written: string, candidates: Iterable<string>): string | null => {
  const word = written.toLocaleLowerCase('fr')
  let nearest: string | null = null
  let fewest = Math.min(MAX_EDITS, Math.max(1, Math.floor(word.length / 3))) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const edits = countEdits(word, candidate.toLocaleLowerCase('fr'))
    if (edits < fewest) [nearest, fewest] = [candidate, edits]
  }
  return nearest
}
