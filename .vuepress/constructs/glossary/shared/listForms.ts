import type { GlossaryTerm } from './types.ts'

/** All the ways in which texts write a term. */
export const listForms = ({ term, acronym, longForm, aliases }: GlossaryTerm): string[] => [
  ...new Set([term, acronym, longForm, ...aliases].filter((form) => form !== undefined)),
]
