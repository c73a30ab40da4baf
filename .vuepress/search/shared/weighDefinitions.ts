import { RANKING } from './ranking.ts'

/** What pages are worth to a query that a definition would answer. */
export interface DefinitionWeights {
  /** By what a page multiplies its score until its headings are read. */
  weighUnread: (page: number) => number
  /** What a passage of a page gains when its heading is the name of what is asked. */
  weighName: (page: number) => number
}

/**
 * @param isAsked - the query asks what something is
 * @param words - how many it has: one alone may ask for its definition
 * @param glossaries - numbers of the pages that define words
 */
export const weighDefinitions = (
  isAsked: boolean,
  words: number,
  glossaries: readonly number[],
): DefinitionWeights => {
  const { asked, word, elsewhere, unread } = RANKING.definition
  const named = isAsked ? asked : words === 1 ? word : 0
  const isGlossary = (page: number): boolean => glossaries.includes(page)
  return {
    weighUnread: (page) => (named > 0 && isGlossary(page) ? unread : 1),
    weighName: (page) => (isGlossary(page) ? named : named * elsewhere),
  }
}
