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
}

export interface Situation {
  id: string
  title: string
  /** What the reader dates. */
  events: { id: string; label: string; optional: boolean }[]
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

/** A step with its day. */
export interface Deadline {
  step: Step
  /** Null where the text does not say how long. */
  day: Day | null
  /** Day of the text, before it is put off. */
  counted: Day | null
  /** Last working day before, when `counted` is a day off: the careful day. */
  careful?: Day
}
