/** What a code of five signs is, in a given year. */
export type CommuneKind = 'current' | 'old' | 'part' | 'postcode' | 'unknown'

/** The list of communes of a year, reduced to what rules ask of it. */
export interface Communes {
  year: number
  find: (code: string) => CommuneKind
  /** The commune that an old code, or the code of a part, belongs to now. */
  follow: (code: string) => string | undefined
}

/** The same list, as the site publishes it. */
export interface PackedCommunes {
  year: number
  /** Codes of communes, by their first two signs: the numbers that follow, each as its distance from the one before. */
  current: Record<string, string>
  /** Postcodes that are no code of a commune, written the same way. */
  postcodes: Record<string, string>
  /** `current code` → codes that it replaced, separated by spaces. */
  old: Record<string, string>
  /** `current code` → codes of its parts: associated and delegated communes, districts of three cities. */
  parts: Record<string, string>
}
