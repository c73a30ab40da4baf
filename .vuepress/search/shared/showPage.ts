import type { ReadWord } from './analyzeText.ts'
import { buildExcerpt, markText } from './buildExcerpt.ts'
import { findQuote } from './findQuote.ts'
import type { Passage } from './orderPassages.ts'
import type { ScoredTerm } from './scoreDocuments.ts'
import type { ReadContent } from './readContent.ts'
import type { PageResult } from './types.ts'

/** Sections shown of one page, and how good they must be next to its best one. */
const SHOWN_SECTIONS = 3
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
  read?: ReadWord,
): PageResult => {
  const sections = content?.sections ?? []
  const least = (ranked[0]?.score ?? 0) * SHOWN_SHARE
  const shown = ranked.filter(({ score }) => score >= least).slice(0, SHOWN_SECTIONS)
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
