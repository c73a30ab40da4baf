import type { Fix } from './Rule.ts'

/**
 * Replaces each piece of text by its repair. A repair that overlaps one before it waits for the
 * next run, so that two rules never rewrite the same signs.
 */
export const applyFixes = (content: string, fixes: readonly Fix[]): string => {
  let result = ''
  let position = 0
  for (const { start, end, text } of [...fixes].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start < position) continue
    result += content.slice(position, start) + text
    position = end
  }
  return result + content.slice(position)
}
