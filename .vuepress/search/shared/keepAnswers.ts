import type { Vocabulary } from './createVocabulary.ts'
import type { ExpandedTerm } from './expandQuery.ts'
import { RANKING } from './ranking.ts'
import type { RankedPage } from './rankPages.ts'
import type { DocumentScores } from './scoreDocuments.ts'

/**
 * How much of a query a page answers, from 0 to 1: the share of its words that the sections of the page
 * hold, rare words counting more, each at the weight of what answers it.
 */
const measureCoverage = (
  { documents }: Pick<RankedPage, 'documents'>,
  { terms, weights }: Pick<DocumentScores, 'terms' | 'weights'>,
): number => {
  let met = 0
  let wanted = 0
  terms.forEach(({ rarity }, term) => {
    wanted += rarity
    const best = documents.reduce(
      (most, { document }) => Math.max(most, weights[term]!.get(document) ?? 0),
      0,
    )
    met += rarity * Math.min(1, best)
  })
  return wanted === 0 ? 0 : met / wanted
}

/** Whether a query is one noun of every day that no page is about, whatever stands for it. */
export const isOnlyMentioned = (
  terms: readonly ExpandedTerm[],
  { has, isPassing }: Pick<Vocabulary, 'has' | 'isPassing'>,
): boolean => {
  if (terms.length !== 1) return false
  const known = terms[0]!.variants.filter(({ terms: stems }) => stems.every(has))
  return (
    known.length > 0 &&
    known.every(({ terms: stems }) => stems.length === 1 && isPassing(stems[0]!))
  )
}

/**
 * Leaves out the pages that do not answer: those that hold much less of the query than the best one, and
 * all of them when even that one holds too little. What is counted is then worth reading.
 */
export const keepAnswers = (
  ranked: readonly RankedPage[],
  scores: Pick<DocumentScores, 'terms' | 'weights'>,
): RankedPage[] => {
  const { least, share, firstShare, first } = RANKING.coverage
  const coverages = ranked.map((page) => measureCoverage(page, scores))
  const best = coverages.reduce((most, coverage) => Math.max(most, coverage), 0)
  if (best < least) return []
  return ranked.filter((_, rank) => coverages[rank]! >= best * (rank < first ? firstShare : share))
}
