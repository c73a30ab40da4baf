import { RANKING } from './ranking.ts'

/** A document of a page and its score. */
export interface ScoredDocument {
  document: number
  score: number
}

export interface RankedPage {
  page: number
  score: number
  /** Best first. */
  documents: ScoredDocument[]
}

/**
 * Orders pages by their best document, helped by the others, then by their title.
 *
 * @param scores - document number to score
 * @param pageOf - page number of each document
 * @param matchTitle - how well the title of a page answers, from 0 to 1
 * @param weighPage - what else its score is multiplied by
 */
export const rankPages = (
  scores: ReadonlyMap<number, number>,
  pageOf: readonly number[],
  matchTitle: (page: number) => number,
  weighPage: (page: number) => number = () => 1,
): RankedPage[] => {
  const pages = new Map<number, ScoredDocument[]>()
  for (const [document, score] of scores) {
    const page = pageOf[document]!
    const documents = pages.get(page)
    if (documents) documents.push({ document, score })
    else pages.set(page, [{ document, score }])
  }
  return [...pages]
    .map(([page, documents]) => {
      documents.sort((a, b) => b.score - a.score || a.document - b.document)
      const [best, ...others] = documents.map(({ score }) => score)
      const rest = others.reduce((total, score) => total + score, 0)
      const score = best! + RANKING.otherSections * Math.log1p(rest)
      const factor = (1 + RANKING.titleMatch * matchTitle(page)) * weighPage(page)
      return { page, documents, score: score * factor }
    })
    .sort((a, b) => b.score - a.score || a.page - b.page)
}
