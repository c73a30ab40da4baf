/** A run of words that two texts share, or that one of them alone has. */
export interface WordRun {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Longest texts that are compared, in words: the comparison takes as long as both are. */
const MAX_WORDS = 3000

const splitText = (text: string): string[] => text.split(/(?<=\s)/)

/** Length of the longest common series of words from each pair of places to the ends. */
const measure = (before: readonly string[], after: readonly string[]): Uint16Array[] => {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      rows[i]![j] =
        before[i] === after[j]
          ? rows[i + 1]![j + 1]! + 1
          : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!)
    }
  }
  return rows
}

/**
 * What changed between two texts, word by word, in reading order.
 *
 * @returns null when they are too long to be compared
 */
export const diffWords = (before: string, after: string): WordRun[] | null => {
  const [old, now] = [splitText(before), splitText(after)]
  if (old.length > MAX_WORDS || now.length > MAX_WORDS) return null
  const lengths = measure(old, now)
  const runs: WordRun[] = []
  const add = (kind: WordRun['kind'], text: string): void => {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      add('same', old[i]!)
      i += 1
      j += 1
    } else if (j >= now.length || (i < old.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      add('removed', old[i]!)
      i += 1
    } else {
      add('added', now[j]!)
      j += 1
    }
  }
  return runs
}
