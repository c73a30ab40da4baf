import {
  addDays,
  addDuration,
  explainDayOff,
  isDay,
  nextWorkingDay,
  previousWorkingDay,
} from './days.ts'
import type { Day, Deadline, Situation, Step } from './types.ts'

const date = (step: Step, from: Day): Deadline => {
  if (!step.add) return { step, day: null, counted: null }
  const counted = addDuration(from, step.add)
  const careful = explainDayOff(counted) && step.shift !== 'none' && previousWorkingDay(counted)
  // A clear term ends on the day after; then it waits for a working day.
  const day = step.shift === 'clear' ? nextWorkingDay(addDays(counted, 1)) : counted
  return { step, day, counted, ...(careful && { careful }) }
}

/**
 * Dates the steps of a situation.
 *
 * @param days - of its events, by id; what is missing or is no day leaves out the steps that need it
 */
export const computeDeadlines = (
  { steps }: Situation,
  days: Readonly<Record<string, string>>,
): Deadline[] => {
  const known = new Map<string, Day>(Object.entries(days).filter(([, day]) => isDay(day)))
  return steps.flatMap((step) => {
    const from = known.get(step.from)
    if (from === undefined) return []
    const deadline = date(step, from)
    // The next term runs from the day of the text.
    if (deadline.counted) known.set(step.id, deadline.counted)
    return [deadline]
  })
}
