import type { RichPiece, RichText } from '../../tools/shared/richText.ts'

/** What a text asks of an organisation; the last three say why there is no answer. */
export const VERDICTS = [
  'due',
  'depends',
  'optional',
  'none',
  'silent',
  'unknown',
  'outside',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** Least and most; a number that is known is both. */
export type Range = readonly [least: number, most: number]

/** What is known of an organisation: nothing is said of a number that is left out. */
export interface Choice {
  organisation: string
  inhabitants?: Range
  agents?: Range
}

/** A case of a text: it applies from these numbers on, all of them. */
export interface DutyRule {
  verdict: Verdict
  inhabitants?: number
  agents?: number
  note?: RichText
  /** What to do where there is no answer. */
  do?: RichText
}

/** A sentence; or what to do where the text says nothing, or where we do not know. */
export interface Statement {
  text: RichText
  absence?: 'silent' | 'unknown'
}

export interface Duty {
  id: string
  title: string
  /** Head of its column. */
  short: string
  references: Exclude<RichPiece, string>[]
  when: Statement
  where: Statement
  schema: Statement
  next: { text: string; href: string }
  /** Cases in order, by organisation: the first that applies wins. */
  rules: Readonly<Record<string, readonly DutyRule[]>>
}

export type Question = 'inhabitants' | 'agents'

export interface Organisation {
  id: string
  name: string
  /** Numbers that change an answer. */
  asks: Question[]
  /** Lines of the table; one, of its name, where left out. */
  rows: { name: string; inhabitants?: Range; agents?: Range }[]
}

export interface DutyData {
  organisations: Organisation[]
  /** How the three absences of an answer are said. */
  answers: { silent: string; unknown: string; outside: string }
  duties: Duty[]
}
