import { applyFixes } from '../applyFixes.ts'
import type { Fix } from '../Rule.ts'
import type { PageInput } from '../../../model/source/parsePage.ts'
import { parsePage } from '../../../model/source/parsePage.ts'
import { isHarmless } from './isHarmless.ts'

/**
 * What a page becomes by its repairs: its new text; null when they would harm it, and it stays as it is.
 *
 * @param fixes - offsets count in `input.content`
 */
export const repairPage = (input: PageInput, fixes: readonly Fix[]): string | null => {
  const content = applyFixes(input.content, fixes)
  if (content === input.content) return content
  const before = parsePage(input)
  return isHarmless(before, parsePage({ ...input, content }), fixes) ? content : null
}
