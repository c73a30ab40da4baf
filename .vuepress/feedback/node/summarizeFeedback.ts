import { groupBy } from '../../lib/groupBy.ts'
import { foldText } from '../../lib/foldText.ts'
import type { Feedback, PageAnswer } from '../shared/Feedback.ts'
import { KEPT_MONTHS, REASONS } from '../shared/readerForm.ts'

export interface PageSummary {
  page: string
  helped: number
  /** How many times each reason was given, in the order of `REASONS`. */
  reasons: number[]
  /** What readers wrote. */
  texts: string[]
}

export interface FeedbackSummary {
  /** Those that have helped least come first. */
  pages: PageSummary[]
  /** Questions without an answer, the most asked first; spelling and accents do not set two apart. */
  missing: { words: string; count: number }[]
  unreadable: number
  first?: string
  last?: string
  /** Rows that the publisher has promised to erase by now. */
  overdue: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const summarizePage = (page: string, answers: readonly PageAnswer[]): PageSummary => ({
  page,
  helped: answers.filter(({ helped }) => helped).length,
  reasons: REASONS.map((known) => answers.filter(({ reason }) => reason === known).length),
  texts: answers.flatMap(({ text }) => text || []),
})

const countWords = (missing: readonly string[]): FeedbackSummary['missing'] =>
  [...groupBy(missing, (words) => foldText(words).trim()).values()]
    .map((group) => ({ words: group[0]!, count: group.length }))
    .sort((a, b) => b.count - a.count)

/** The day before which what readers sent is to be erased. */
const resolveLimit = (now: Date): string => {
  const limit = new Date(now)
  limit.setUTCMonth(limit.getUTCMonth() - KEPT_MONTHS)
  return limit.toISOString().slice(0, 10)
}

/** What readers sent, by page and by words, in the order in which to act. */
export const summarizeFeedback = (
  { answers, missing, unreadable, days }: Feedback,
  now: Date,
): FeedbackSummary => {
  const limit = resolveLimit(now)
  return {
    pages: [...groupBy(answers, ({ page }) => page)]
      .map(([page, group]) => summarizePage(page, group))
      .sort((a, b) => sum(b.reasons) - sum(a.reasons) || a.helped - b.helped),
    missing: countWords(missing),
    unreadable,
    first: days[0],
    last: days.at(-1),
    overdue: days.filter((day) => day < limit).length,
  }
}
