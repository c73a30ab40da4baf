interface Reference {
  /** The text itself, the same for all its articles and spellings: `CRPA`, `loi 78-17`. */
  text: string
  /** The text as displayed, ordinary spaces: `loi n° 78-17`. */
  label: string
  /** As displayed: `L. 321-1`, `4`. Left out when the whole text is cited. */
  article?: string
  /** Part of the article, as displayed: `2°, h`. */
  part?: string
}

/** A reference to a code or to a text cited by its short name. */
export interface CodeReference extends Reference {
  kind: 'code'
}

/** A law, decree, ordinance, order or circular. */
export interface FrenchReference extends Reference {
  kind: 'french'
}

/** A directive or regulation, found by its European Legislation Identifier. */
export interface EuropeanReference extends Reference {
  kind: 'european'
  eli: string
}

export type LegalReference = CodeReference | FrenchReference | EuropeanReference
