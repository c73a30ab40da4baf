import type { CitedReference } from '../../legal-references/node/collectLegalReferences.ts'
import { parseLegalReference } from '../../legal-references/shared/parseLegalReference.ts'
import type { GlossaryTerm } from '../shared/types.ts'

/** The sources of the terms, cited like those of a text; each has its anchor. */
export const citeTerms = (terms: readonly GlossaryTerm[]): CitedReference[] =>
  terms.flatMap(({ id, source }) => {
    const reference = source && parseLegalReference(source)
    return reference ? { reference, section: id } : []
  })
