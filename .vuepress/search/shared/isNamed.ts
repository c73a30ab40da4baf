import { RANKING } from './ranking.ts'
import type { ScoredTerm } from './scoreDocuments.ts'

/**
 * Whether a heading is the very thing asked: every word of the query, or a form of it, is in the heading, where no
 * word is left. What the glossary says that readers type is no form: « publier » is not a draft.
 *
 * @param heading - its distinct stems
 */
export const isNamed = (heading: ReadonlySet<string>, terms: readonly ScoredTerm[]): boolean => {
  const named = new Set<string>()
  for (const { variants } of terms) {
    const form = variants.find(
      ({ terms: stems, weight }) =>
        weight >= RANKING.equivalent && stems.every((stem) => heading.has(stem)),
    )
    if (!form) return false
    for (const stem of form.terms) named.add(stem)
  }
  return named.size === heading.size
}
