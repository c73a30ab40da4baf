/** Offsets of code in a line, accents included. */
export type CodeSpan = readonly [start: number, end: number]

/**
 * Finds code between accents: it ends at the next run of as many accents (CommonMark, 6.1).
 * Runs are sorted by length first, so that accents that nothing closes cost no search each.
 */
export const findCodeSpans = (line: string): CodeSpan[] => {
  const runs = [...line.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, index }))
  const waiting = new Map<number, number[]>()
  for (const { length, index } of runs.toReversed()) {
    const same = waiting.get(length)
    if (same) same.push(index)
    else waiting.set(length, [index])
  }

  const spans: CodeSpan[] = []
  let from = 0
  for (const { length, index } of runs) {
    const ends = waiting.get(length)!
    // The last of the list is the first in the line: this run itself.
    ends.pop()
    const end = ends.at(-1)
    if (index < from || end === undefined) continue
    from = end + length
    spans.push([index, from])
  }
  return spans
}
