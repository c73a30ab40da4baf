import type { Speller } from './createSpeller.ts'
import type { LoadDictionary } from './Dictionary.ts'

/** What is known of the words of a site: its dictionary, and the proper names of its pages. */
export interface Vocabulary {
  loadDictionary: LoadDictionary
  /** The dictionary with the words of the site, read at the first demand. */
  speller: () => Speller
  properNames: ReadonlySet<string>
  /** Whether a word is right, for those that were looked up. */
  answers: Map<string, boolean>
}
