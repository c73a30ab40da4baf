import { formatLegalReference } from './formatLegalReference.ts'
import type { LegalReference } from './LegalReference.ts'
import { findCode } from './legalTexts.ts'

/** A reference whose code is named in full: its two parts follow one another. */
export interface SpelledReference {
  /** Ordinary words, that may be cut at the end of a line; its last space included. */
  name: string
  /** The short name and the article, with no-break spaces. */
  rest: string
}

/**
 * A reference where its code is met first, « code civil (C. civ.), art. 9 »: whoever receives the text may know
 * none of our short names.
 *
 * @param isInParentheses - those of the author: ours would stand inside them
 * @returns undefined for what has no short name
 */
export const spellReference = (
  reference: LegalReference,
  isInParentheses: boolean,
): SpelledReference | undefined => {
  const name = reference.kind === 'code' ? findCode(reference.text)?.name : undefined
  if (name === undefined) return undefined
  return isInParentheses
    ? { name: `${name}, ci-après `, rest: formatLegalReference(reference) }
    : {
        name: `${name} `,
        rest: formatLegalReference({ ...reference, label: `(${reference.label})` }),
      }
}
