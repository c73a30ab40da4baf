import { matchStems } from './matchStems.ts'
import { RANKING } from './ranking.ts'
import type { ReadContent } from './readContent.ts'
import type { ScoredTerm } from './scoreDocuments.ts'

/** A section of a page, and how well it answers. */
export interface Passage {
  section: number
  score: number
}

/** Whether a word of the query, or what stands for it, is read in a section. */
const holdsAny = (own: ReadonlySet<string>, terms: readonly ScoredTerm[]): boolean =>
  terms.some(({ variants }) =>
    variants.some(({ terms: alternatives }) => alternatives.every((stem) => own.has(stem))),
  )

/**
 * The sections of one page, the one to open first. A page is chosen for all that it says, a passage for its
 * subject: what its text and its questions are worth is added, its heading counts more than among pages, and
 * the summary on top, which has a word of everything, gives way to the section that it announces. A section that
 * readers reach by words which it does not have gives way to one that has them.
 *
 * @param documents - of the page: its sections and, with the numbers above them, its groups of questions
 */
export const orderPassages = (
  documents: readonly Passage[],
  { content, sections }: ReadContent,
  terms: readonly ScoredTerm[],
): Passage[] => {
  const { heading, summary, unread } = RANKING.passage
  const totals = new Map<number, number>()
  for (const { section, score } of documents) {
    const answered = content.questions[section - sections.length]?.section ?? section
    totals.set(answered, (totals.get(answered) ?? 0) + score)
  }
  return [...totals]
    .flatMap(([section, total]) => {
      const read = sections[section]
      if (!read) return []
      const match = matchStems(read.heading, terms)
      const place = (section === 0 ? summary : 1) * (holdsAny(read.own, terms) ? 1 : unread)
      return { section, score: total * place * (1 + heading * match) }
    })
    .sort((a, b) => b.score - a.score || a.section - b.section)
}
