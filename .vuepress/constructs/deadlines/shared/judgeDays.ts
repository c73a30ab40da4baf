import { addDuration, countDays, formatDay, isDay } from './days.ts'
import type { Day, Late, Situation, SituationEvent } from './types.ts'

/** What is said of a date that is not given, or that is not whole. */
export const MISSING = 'Donnez la date\u00a0: jour, mois, année.'

/** What the days that a reader gives are worth. */
export interface JudgedDays {
  /** Days of the events that hold, and of the steps that follow from them, by id. */
  known: Map<string, Day>
  /** What is wrong with the others, by event, in French. */
  faults: Record<string, string>
  late?: Late
}

/** Days of the text: the next term runs from there, before anything is put off. */
const dateSteps = ({ steps }: Situation, known: Map<string, Day>): void => {
  for (const { id, from, add } of steps) {
    const day = known.get(from)
    if (day && add) known.set(id, addDuration(day, add))
  }
}

const nameOf = ({ events, steps }: Situation, id: string): string =>
  events.find((event) => event.id === id)?.label ?? steps.find((step) => step.id === id)!.title

const findFault = (
  { optional, after, early }: SituationEvent,
  day: string | undefined,
  situation: Situation,
  known: ReadonlyMap<string, Day>,
): string | undefined => {
  if (!day) return optional ? undefined : MISSING
  if (!isDay(day)) return 'Donnez une date qui existe, de 1900 à 2199.'
  const earliest = after && known.get(after)
  if (!earliest || day >= earliest) return undefined
  const rule = `Impossible avant le ${formatDay(earliest)} («\u00a0${nameOf(situation, after)}\u00a0»).`
  return early ? `${rule} ${early}` : rule
}

/**
 * Judges the days of a situation, in the order of its events: one that comes before what makes it possible
 * is a fault, and nothing is counted from it; one that comes after its term is late.
 *
 * @param days - of the events, by id
 */
export const judgeDays = (
  situation: Situation,
  days: Readonly<Record<string, string | undefined>>,
): JudgedDays => {
  const judged: JudgedDays = { known: new Map(), faults: {} }
  const { known, faults } = judged
  for (const event of situation.events) {
    const day = days[event.id]
    const fault = findFault(event, day, situation, known)
    if (fault) faults[event.id] = fault
    if (!day || fault) continue
    const limit = event.until && known.get(event.until)
    if (limit && day > limit)
      judged.late = { label: event.label, day, count: countDays(limit, day) }
    known.set(event.id, day)
    dateSteps(situation, known)
  }
  return judged
}
