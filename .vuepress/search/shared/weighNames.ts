import { RANKING } from './ranking.ts'

/**
 * What a passage of a page gains when its heading is the name of what is asked.
 *
 * @param isAsked - the query asks what something is
 * @param isWord - it is one word, which may ask for its definition
 * @param glossaries - numbers of the pages that define words
 */
export const weighNames = (
  isAsked: boolean,
  isWord: boolean,
  glossaries: readonly number[],
): ((page: number) => number) => {
  const { asked, word, elsewhere } = RANKING.definition
  const most = isAsked ? asked : isWord ? word : 0
  return (page) => most * (glossaries.includes(page) ? 1 : elsewhere)
}
