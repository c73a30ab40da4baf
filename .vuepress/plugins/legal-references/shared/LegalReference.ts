interface Reference {
  /** The text itself, the same for all its articles and spellings: `CRPA`, `loi 78-17`. */
  text: string
  /** The text as displayed, ordinary spaces: `loi n° 78-17`. */
  label: string
  /** As displayed: `L. 321-1`, `4`. Left out when the whole text is cited. */
  article?: string
}

/** A reference to a code or to a text cited by its short name. */
export interface CodeReference extends Reference {
  kind: 'code'
}

/** A law, decree, ordinance, order or circular, found on Légifrance by its words. */
export interface FrenchReference extends Reference {
  kind: 'french'
  /** Address of the official copy, where it is known. */
  address?: string
}

/** A directive or regulation, found by its European Legislation Identifier. */
export interface EuropeanReference extends Reference {
  kind: 'european'
  eli: string
}

export type LegalReference = CodeReference | FrenchReference | EuropeanReference
