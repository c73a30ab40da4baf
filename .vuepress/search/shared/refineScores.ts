import { isNamed } from './isNamed.ts'
import { matchStems } from './matchStems.ts'
import { measureProximity } from './measureProximity.ts'
import { RANKING } from './ranking.ts'
import type { ScoredDocument } from './rankPages.ts'
import type { ReadContent } from './readContent.ts'
import type { ScoredTerm } from './scoreDocuments.ts'

/** What a document is, once its page is read: one of its sections, or its questions. */
export interface DocumentPlace {
  content: ReadContent
  /** Number of the section; above the sections of the page, of a group of questions. */
  section: number
  /** What it gains when it is named as the thing asked. */
  named: number
}

const matchQuestions = (
  questions: readonly ReadonlySet<string>[],
  terms: readonly ScoredTerm[],
): number => Math.max(0, ...questions.map((question) => matchStems(question, terms)))

const refineScore = (
  { content, section, named }: DocumentPlace,
  isNear: boolean,
  terms: readonly ScoredTerm[],
): number => {
  const read = content.sections[section]
  // Cubed: a question weighs when it is nearly the one that was asked, not when it shares a word with it.
  if (section >= content.sections.length) {
    const questions = content.questions[section - content.sections.length] ?? []
    return 1 + RANKING.questionMatch * matchQuestions(questions, terms) ** 3
  }
  if (!read) return 1
  const proximity = isNear ? measureProximity(read.stems, terms) : 0
  return (
    (1 + RANKING.proximity.weight * proximity) *
    (1 + RANKING.headingMatch * matchStems(read.heading, terms)) *
    (isNamed(read.heading, terms) ? 1 + named : 1)
  )
}

/**
 * Scores documents again with the text of their page: words close together, headings and questions
 * that answer the query count more.
 *
 * @param documents - of the best pages
 * @param findPlace - undefined when the page could not be read: its score stays
 */
export const refineScores = (
  documents: readonly ScoredDocument[],
  findPlace: (document: number) => DocumentPlace | undefined,
  terms: readonly ScoredTerm[],
): Map<number, number> => {
  const ordered = [...documents].sort((a, b) => b.score - a.score)
  return new Map(
    ordered.map(({ document, score }, rank) => {
      const place = findPlace(document)
      const isNear = rank < RANKING.proximity.documents
      return [document, place ? score * refineScore(place, isNear, terms) : score]
    }),
  )
}
