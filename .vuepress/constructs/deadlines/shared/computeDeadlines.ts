import { addDays, explainDayOff, nextWorkingDay, previousWorkingDay } from './days.ts'
import { judgeDays } from './judgeDays.ts'
import type { Day, Deadline, Situation, Step } from './types.ts'

const date = (step: Step, counted: Day | undefined): Deadline => {
  if (!counted) return { step, day: null, counted: null }
  const careful = explainDayOff(counted) && step.shift !== 'none' && previousWorkingDay(counted)
  // A clear term ends on the day after; then it waits for a working day.
  const day = step.shift === 'clear' ? nextWorkingDay(addDays(counted, 1)) : counted
  return { step, day, counted, ...(careful && { careful }) }
}

/**
 * Dates the steps of a situation.
 *
 * @param days - of its events, by id; what is missing, is no day or comes too early leaves out the steps that
 *   need it
 */
export const computeDeadlines = (
  situation: Situation,
  days: Readonly<Record<string, string>>,
): Deadline[] => {
  const { known, late } = judgeDays(situation, days)
  return situation.steps
    .filter(({ from }) => known.has(from))
    .map((step) => ({
      ...date(step, known.get(step.id)),
      ...(late && step.late && { late }),
    }))
}
