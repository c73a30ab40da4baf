import type { Measure } from './measure.ts'

/** A threshold, a delay, an amount that several pages repeat. Plain data: browsers are given it as JSON. */
export interface ReferenceValue {
  /** What pages cite it by: `[[valeur seuil-agents]]`. */
  id: string
  /** As readers see it, with its unit: « 3 500 habitants ». */
  text: string
  measure: Measure
  /** What it is, a sentence without a full stop. */
  what: string
  /** The article that sets it: `CRPA D. 312-1-1-1`. */
  article?: string
  /** The page that states it, where no article does. */
  url?: string
  /** Day on which it was written, `2026-11-27`. */
  writtenOn: string
  /** Day on which somebody read it in its source, and which one. */
  verifiedOn?: string
  verifiedAgainst?: string
  /** Day on which it last became another: pages verified before are to be read again. */
  changedOn?: string
  /**
   * What stands in a sentence that speaks of it. An entry of several words asks for all of them; the beginning
   * of a word is enough.
   */
  words: readonly string[]
  /** Pages, relative to the folder, where the same number means something else. */
  except: readonly string[]
  /** Where it is in its file. */
  line: number
}

/** Something wrong in the file of values. */
export interface ValueProblem {
  file: string
  line: number
  column: number
  message: string
  suggestion: string
}

/** The values of a folder of guides. */
export interface ValueFile {
  /** Path of the file, relative to the folder. */
  file: string
  values: readonly ReferenceValue[]
  /** Names of those that cannot be read, which `problems` explains. */
  refused: readonly string[]
  problems: readonly ValueProblem[]
}

/** Name of the file of values, in the folder of guides. */
export const VALUE_FILE = 'valeurs.yml'
