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
 * @param weighPage - by what a page multiplies its score: how well its title answers, what it is
 */
export const rankPages = (
  scores: ReadonlyMap<number, number>,
  pageOf: readonly number[],
  weighPage: (page: number) => number,
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
      const score = best! * (1 + RANKING.otherSections * Math.log1p(rest / best!))
      return { page, documents, score: score * weighPage(page) }
    })
    .sort((a, b) => b.score - a.score || a.page - b.page)
}
