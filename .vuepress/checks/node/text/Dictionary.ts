/** The words that pages are held against. */
export interface Dictionary {
  /** Whether the French dictionary has a word, as it is written. */
  has: (word: string) => boolean
  /** What developers say in any language, in lower case: commit, workflow, dataset… */
  terms: ReadonlySet<string>
}

/** Gives the dictionary, unpacked at the first demand: many runs look up no word. */
export type LoadDictionary = () => Dictionary
