import type { Speller } from './createSpeller.ts'

/** What is known of the words of a site: its dictionary, and the proper names of its pages. */
export interface Vocabulary {
  /** Reads the dictionary at the first demand. */
  speller: () => Speller
  properNames: ReadonlySet<string>
  /** Whether a word is right, for those that were looked up. */
  answers: Map<string, boolean>
}
