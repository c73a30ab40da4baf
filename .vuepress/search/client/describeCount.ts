import { fillString, type SearchStrings } from '../shared/strings.ts'
import type { SearchResults } from '../shared/types.ts'

/** Says how many pages answer; said aloud by screen readers as well. */
export const describeCount = (
  { pages, total, query }: SearchResults,
  shown: number,
  texts: SearchStrings,
): string => {
  if (pages.length === 0) return `${fillString(texts.none, { query })} ${texts.advice}`
  if (total === 1) return texts.one
  if (total <= shown) return fillString(texts.count, { count: total })
  return fillString(texts.shown, { count: total, shown })
}
