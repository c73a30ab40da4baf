import type { ReadWord } from './analyzeText.ts'
import { buildExcerpt, markText } from './buildExcerpt.ts'
import { findQuote } from './findQuote.ts'
import type { Passage } from './orderPassages.ts'
import type { ScoredTerm } from './scoreDocuments.ts'
import type { ReadContent } from './readContent.ts'
import type { PageResult } from './types.ts'

/** How good a section must be next to the best one of its page. */
const SHOWN_SHARE = 0.5

/**
 * @param ranked - passages of the page, best first
 * @param content - undefined when the page could not be read
 */
export const showPage = (
  { path, title, labels }: { path: string; title: string; labels: string[] },
  ranked: readonly Passage[],
  content: ReadContent['content'] | undefined,
  terms: readonly ScoredTerm[],
  shownSections: number,
  read?: ReadWord,
): PageResult => {
  const sections = content?.sections ?? []
  const least = (ranked[0]?.score ?? 0) * SHOWN_SHARE
  const shown = ranked.filter(({ score }) => score >= least).slice(0, shownSections)
  return {
    path,
    title: markText(title, terms, read),
    labels,
    sections: shown.flatMap(({ section: number }) => {
      const section = sections[number]
      if (!section) return []
      return {
        anchor: section.anchor,
        quote: findQuote(section.text, terms, read),
        heading: markText(section.heading, terms, read),
        excerpt: buildExcerpt(section.text, terms, read),
      }
    }),
  }
}
