import type { SearchResults } from '../shared/types.ts'

/** A question asked for real, and the pages that answer it: 2 for a right answer, 1 for a useful one. */
export interface JudgedQuestion {
  query: string
  kind: string
  /** Path of the file, relative to the folder, to grade. */
  relevant: Record<string, number>
  /** Passage where the first hit should lead, `file.md#anchor`, when the question asks for one. */
  section?: string
}

/** What a search gives for a question: pages best first, each with the anchor that it leads to. */
export type Hits = readonly { path: string; anchor: string }[]

/** What one question is worth; averaged, each of these is a score. */
export interface QuestionScore {
  /** Inverse of the rank of the first page that answers, over ten results. */
  mrr: number
  /** Whether the first result is a right answer (grade 2). */
  successAt1: number
  /** Share of the pages that answer found among the first five (of five at most). */
  recallAt5: number
  /** Whether the first hit leads to the right passage; undefined when it is not on the right page. */
  section: number | undefined
}

const TEN = 10
const FIVE = 5

/** The hits of a question, as they are scored and compared. */
export const toHits = ({ pages }: SearchResults): Hits =>
  pages.map(({ path, sections: [best] }) => ({ path, anchor: best?.anchor ?? '' }))

/** Scores one question. */
export const scoreQuestion = ({ relevant, section }: JudgedQuestion, hits: Hits): QuestionScore => {
  const grades = hits.slice(0, TEN).map(({ path }) => relevant[path] ?? 0)
  const first = grades.findIndex((grade) => grade > 0)
  const answers = Object.values(relevant).filter((grade) => grade > 0).length
  const met = grades.slice(0, FIVE).filter((grade) => grade > 0).length
  const [best] = hits
  return {
    mrr: first < 0 ? 0 : 1 / (first + 1),
    successAt1: Number(grades[0] === 2),
    recallAt5: met / Math.min(FIVE, answers),
    section:
      best && section?.split('#')[0] === best.path
        ? Number(`${best.path}#${best.anchor}` === section)
        : undefined,
  }
}

/** The mean of the values that are defined; NaN without any. */
export const mean = (values: readonly (number | undefined)[]): number => {
  const defined = values.filter((value) => value !== undefined)
  return defined.reduce((sum, value) => sum + value, 0) / defined.length
}
