import { RANKING } from './ranking.ts'

/**
 * What a passage of a page gains when its heading is the name of what is asked.
 *
 * @param isAsked - the query asks what something is
 * @param words - how many it has: one alone may ask for its definition
 * @param glossaries - numbers of the pages that define words
 */
export const weighNames = (
  isAsked: boolean,
  words: number,
  glossaries: readonly number[],
): ((page: number) => number) => {
  const { asked, word, elsewhere } = RANKING.definition
  const most = isAsked ? asked : words === 1 ? word : 0
  return (page) => most * (glossaries.includes(page) ? 1 : elsewhere)
}
