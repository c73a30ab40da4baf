import type { Place, Profile, Tally } from './profile/types.ts'
import type { SchemaResult } from './schemas/types.ts'

/**
 * What a finding does to who reads the file: it stops them, it makes them clean, or it is theirs to judge.
 * The three are those of the chapter on what to correct first.
 */
export type Level = 'blocking' | 'annoying' | 'check'

/** Something that a rule found. */
export interface Found extends Tally {
  /** Left out: that of its rule. */
  title?: string
  /** What is wrong, in one sentence. */
  message: string
  /** Column, by its index; undefined for the file or its rows. */
  column?: number
}

/** A rule is a function of what is known of the file; its texts are what readers see. */
export interface Rule {
  /** Stable name, in French. */
  id: string
  /** Name for readers, a few words. */
  title: string
  level: Level
  /** Why it matters, one sentence. */
  why: string
  /** What to do, one or two sentences. */
  todo: string
  /** Heading of the guide that teaches it, by its id; the page of the tool links to it. */
  chapter: string
  /** Article of law, as pages write it between brackets. */
  article?: string
  /** A repaired copy puts it right without knowing more than the file. */
  isCertain?: true
  judge: (profile: Profile) => Found[]
}

/** A finding as it is shown, written and sent. */
export interface Finding extends Omit<Found, 'column'> {
  rule: string
  title: string
  level: Level
  why: string
  todo: string
  chapter: string
  article: string | undefined
  isCertain: boolean
  column: { index: number; name: string } | undefined
}

/** A column as a data dictionary describes it. */
export interface DictionaryEntry {
  name: string
  type: 'texte' | 'nombre entier' | 'nombre décimal' | 'date' | 'booléen' | 'vide'
  example: string
  filled: number
  empty: number
  /** All values, when they are few. */
  values: readonly string[]
}

/** What a copy of the file can be repaired of, without asking anybody. */
export interface RepairPlan {
  /** What will be changed, one sentence each; empty when there is nothing to repair. */
  changes: string[]
  /** What was found and stays as it is, one sentence each. */
  kept: string[]
  /** Why no copy can be made; undefined when one can. */
  refusal: string | undefined
  separator: string
  /** Columns, by index, some of whose dates are certain: in words, or with the day first. */
  dateColumns: number[]
  /** Those of them where figures have the day first. */
  dayFirstColumns: number[]
  /** Line of the header: what stands above it is left alone. */
  headerLine: number
}

/** All that a verification gives. */
export interface Report {
  file: {
    name: string
    size: number
    kind: 'text' | 'sheet'
    encoding: string | undefined
    separator: string | undefined
    rows: number
    columns: number
  }
  findings: Finding[]
  /** Findings left out of the list, by rule: there are too many. */
  hidden: Record<string, number>
  dictionary: DictionaryEntry[]
  schema: SchemaResult | undefined
  /** What can be said of the schema; undefined when none was chosen. */
  schemaVerdict: string | undefined
  /** Year of the list that codes of communes were compared with; undefined when it was not asked for. */
  communesYear: number | undefined
  repair: RepairPlan
  /** What was not looked at, one sentence each. */
  notLooked: string[]
}

export type { Place }
