import type { ArticleIndex, LegalLibrary } from './LegalLibrary.ts'
import type { LegalReference } from './LegalReference.ts'
import { type LegalTarget, resolveLegalTarget } from './resolveLegalTarget.ts'

/** The law, and the folder of guides that cites it; an author may be changing the sentences. */
export interface LegalState {
  library: LegalLibrary
  index: () => ArticleIndex | null
  setIndex: (index: ArticleIndex | null) => void
  resolve: (reference: LegalReference) => LegalTarget
}

/** @param initial - null when the folder lists no articles, or is not read yet */
export const createLegalState = (
  library: LegalLibrary,
  initial: ArticleIndex | null = null,
): LegalState => {
  let index = initial
  return {
    library,
    index: () => index,
    setIndex: (value) => {
      index = value
    },
    resolve: (reference) => resolveLegalTarget(reference, library, index),
  }
}

/** Address that a citation leads to: our page of the article, else the official one. */
export const linkTarget = ({ page, official }: LegalTarget, base = '/'): string | undefined =>
  page === undefined ? official : `${base.replace(/\/$/, '')}${page}`
