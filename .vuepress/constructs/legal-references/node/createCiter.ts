import type { LegalReference } from '../shared/LegalReference.ts'
import { type LegalState, linkTarget } from '../shared/LegalState.ts'
import { type LegalEnv, reportCitation } from './collectLegalReferences.ts'

/**
 * Cites a text for the page whose data name it.
 *
 * @returns where the citation leads, base included; undefined when no address is known
 */
export type Cite = (reference: LegalReference) => string | undefined

/**
 * For references that a page holds outside its text, in a data file: they are judged, listed and watched like
 * those that its author writes in brackets.
 *
 * @param place - what problems are reported at
 */
export const createCiter =
  (legal: LegalState, env: LegalEnv, place: { bodyLine: number; near: string }): Cite =>
  (reference) => {
    reportCitation(reference, legal, env, place)
    ;(env.legalReferences ??= []).push({ reference })
    return linkTarget(legal.resolve(reference), env.base)
  }
