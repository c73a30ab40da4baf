import { formatLegalReference } from '../../legal-references/shared/formatLegalReference.ts'
import { parseLegalReference } from '../../legal-references/shared/parseLegalReference.ts'
import type { Cite } from '../../legal-references/node/createCiter.ts'
import type { RichPiece, RichText } from '../shared/richText.ts'

/**
 * A legal reference as a link.
 *
 * @param cite - gives its address
 * @throws Error when nobody knows how to read it: the data that hold it are refused
 */
export const readReference = (written: string, cite: Cite): Exclude<RichPiece, string> => {
  const reference = parseLegalReference(written)
  if (!reference) throw new Error(`la référence « ${written} » est illisible`)
  return { text: formatLegalReference(reference), href: cite(reference) }
}

/**
 * Reads a sentence of a data file, where `[[CRPA L. 311-2]]` is a reference as it is in a page.
 *
 * @throws Error for a reference that cannot be read
 */
export const readRichText = (text: string, cite: Cite): RichText =>
  text
    .split(/(\[\[[^[\]]{1,80}\]\])/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('[[') ? readReference(piece.slice(2, -2), cite) : piece))
