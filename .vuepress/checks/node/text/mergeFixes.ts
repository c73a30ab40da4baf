import { applyFixes } from '../applyFixes.ts'
import type { Fix } from '../Rule.ts'

/**
 * Makes one repair of several, for a rule that says once what a page has in a hundred places.
 *
 * @param content - the whole file
 * @returns undefined when there is nothing to repair
 */
export const mergeFixes = (content: string, fixes: readonly Fix[]): Fix | undefined => {
  if (fixes.length === 0) return undefined
  const start = Math.min(...fixes.map((fix) => fix.start))
  const end = Math.max(...fixes.map((fix) => fix.end))
  const moved = fixes.map((fix) => ({ ...fix, start: fix.start - start, end: fix.end - start }))
  return { start, end, text: applyFixes(content.slice(start, end), moved) }
}
