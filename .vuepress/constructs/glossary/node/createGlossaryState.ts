import { createTermFinder, type FoundTerm } from './createTermFinder.ts'
import type { Glossary } from './readGlossary.ts'

/** The terms that texts are linked to; an author may be changing them. */
export interface GlossaryState {
  get: () => Glossary | null
  set: (glossary: Glossary | null) => void
  /** Finds the terms of a text. */
  find: (text: string) => FoundTerm[]
  /** Route of the page of the glossary, without the site's base. */
  path: () => string
}

/** @param initial - null when the folder has no glossary, or is not read yet */
export const createGlossaryState = (initial: Glossary | null = null): GlossaryState => {
  let glossary = initial
  let find = createTermFinder(initial?.terms ?? [])
  return {
    get: () => glossary,
    set: (value) => {
      glossary = value
      find = createTermFinder(value?.terms ?? [])
    },
    find: (text) => find(text),
    path: () => glossary?.path ?? '/',
  }
}
