/** A question asked for real, and the pages that answer it: 2 for a right answer, 1 for a useful one. */
export interface JudgedQuestion {
  query: string
  kind: string
  /** Path of the file, relative to the folder, to grade. */
  relevant: Record<string, number>
}

export interface QuestionScores {
  count: number
  /** Mean reciprocal rank of the first page that answers, over ten results. */
  mrr: number
  /** Share of questions whose first result is a right answer (grade 2). */
  successAt1: number
  /** Share of the pages that answer found among the first five (of five at most). */
  recallAt5: number
}

const TEN = 10
const FIVE = 5

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * @param results - for each query, paths of the pages found, best first
 */
export const scoreQuestions = (
  questions: readonly JudgedQuestion[],
  results: Readonly<Record<string, readonly string[]>>,
): QuestionScores => {
  const rows = questions.map(({ query, relevant }) => {
    const found = (results[query] ?? []).slice(0, TEN)
    const grades = found.map((path) => relevant[path] ?? 0)
    const first = grades.findIndex((grade) => grade > 0)
    const answers = Object.values(relevant).filter((grade) => grade > 0).length
    const met = grades.slice(0, FIVE).filter((grade) => grade > 0).length
    return {
      reciprocal: first < 0 ? 0 : 1 / (first + 1),
      success: Number(grades[0] === 2),
      recall: met / Math.min(FIVE, answers),
    }
  })
  return {
    count: questions.length,
    mrr: mean(rows.map(({ reciprocal }) => reciprocal)),
    successAt1: mean(rows.map(({ success }) => success)),
    recallAt5: mean(rows.map(({ recall }) => recall)),
  }
}
