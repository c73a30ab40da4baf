import { editDistance } from './editDistance.ts'
import { foldText } from './foldText.ts'

/** More edits than this is another word, however long it is. */
const MAX_EDITS = 3

/**
 * The candidate that looks most like what was written, null when none does: at most one letter in
 * three may differ, and three in all. Accents and capitals do not count.
 */
export const findNearest = (written: string, candidates: Iterable<string>): string | null => {
  const word = foldText(written)
  let nearest: string | null = null
  let limit = Math.min(MAX_EDITS, Math.max(1, Math.floor(word.length / 3)))
  for (const candidate of candidates) {
    const edits = editDistance(word, foldText(candidate), limit)
    if (edits > limit) continue
    if (edits === 0) return candidate
    nearest = candidate
    limit = edits - 1
  }
  return nearest
}
