import type { RichPiece, RichText } from '../../tools/shared/richText.ts'

/** A day, `2026-03-02`. */
export type Day = string

/** How long a text gives. */
export type Duration = { months: number } | { days: number } | { workingDays: number }

/**
 * What is known of a term that falls on a day off: `clear`, the term of a judge, goes to the next day and
 * then to the next working day; `silent`, the articles say nothing; `none`, nothing has to be done that day.
 */
export const SHIFTS = ['clear', 'silent', 'none'] as const
export type Shift = (typeof SHIFTS)[number]

export interface Step {
  id: string
  title: string
  /** Who has to act; left out for what silence does by itself. */
  who?: string
  /** The step or the event that it is counted from. */
  from: string
  /** Left out where the text does not say how long. */
  add?: Duration
  shift: Shift
  references: Exclude<RichPiece, string>[]
  note?: RichText
  /** What to do where the text does not say how long. */
  silent?: RichText
  /** What becomes of the step when an event of the situation came after its term. */
  late?: RichText
}

/** What the reader dates. */
export interface SituationEvent {
  id: string
  label: string
  optional: boolean
  /** The event or the step before which it is impossible; left out for the first alone. */
  after?: string
  /** The step after which it is late. */
  until?: string
  /** What to do, when it came before `after`. */
  early?: string
}

export interface Situation {
  id: string
  title: string
  events: SituationEvent[]
  steps: Step[]
}

/** Sources of the rules on days off, which no article of the steps gives. */
export interface CalendarSources {
  holidays: { title: string; url: string }
  clear: { title: string; url: string }
  nextWorkingDay: { title: string; url: string }
}

export interface DeadlineData {
  calendar: CalendarSources
  situations: Situation[]
}

/** An event that came after its term. */
export interface Late {
  label: string
  day: Day
  /** Days after the term. */
  count: number
}

/** A step with its day. */
export interface Deadline {
  step: Step
  /** Null where the text does not say how long. */
  day: Day | null
  /** Day of the text, before it is put off. */
  counted: Day | null
  /** Last working day before, when `counted` is a day off: the careful day. */
  careful?: Day
  /** Left out where nothing is late, or where it changes nothing. */
  late?: Late
}
