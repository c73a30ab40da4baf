import type { QueryTerm } from './analyzeQuery.ts'
import type { Thesaurus } from './createThesaurus.ts'
import type { Vocabulary } from './createVocabulary.ts'
import { findWordFamily } from './findWordFamily.ts'
import { RANKING } from './ranking.ts'

/** Terms of the index that stand for a word of the query; several must be met together. */
export interface Variant {
  terms: string[]
  /** 1 for the word itself, less for what replaces it. */
  weight: number
}

export interface ExpandedTerm {
  term: QueryTerm
  variants: Variant[]
  /** The closest spelling, when the word itself is unknown. */
  correction: string
}

/** Keeps, for the same terms, the best weight met. */
const createVariantList = (vocabulary: Vocabulary) => {
  const variants = new Map<string, Variant>()
  return {
    variants,
    add: (terms: string[], weight: number): void => {
      const key = terms.join(' ')
      if ((variants.get(key)?.weight ?? 0) >= weight) return
      if (terms.every(vocabulary.has)) variants.set(key, { terms, weight })
    },
  }
}

type VariantList = ReturnType<typeof createVariantList>

/** The word itself, else what it begins, else its closest spellings. */
const addSpellings = (
  { stem, folded, isLast }: QueryTerm,
  vocabulary: Vocabulary,
  { add }: VariantList,
): string => {
  const { prefix, spelling } = RANKING
  const isKnown = vocabulary.has(stem)
  add([stem], 1)
  const start = isKnown || vocabulary.startingWith(stem).length > 0 ? stem : folded
  const completed =
    isLast && start.length >= (isKnown ? prefix.minKnownLength : prefix.minLength)
      ? vocabulary.startingWith(start)
      : []
  for (const term of completed) {
    add([term], ((isKnown ? prefix.knownWord : 1) * start.length) / term.length)
  }
  if (isKnown || completed.length > 0) return ''
  const neighbours = vocabulary.nearest(stem)
  for (const { term, distance } of neighbours) add([term], spelling.weight / distance)
  return neighbours[0]?.term ?? ''
}

const addFamily = (vocabulary: Vocabulary, { variants, add }: VariantList, stem: string): void => {
  const bases = [{ terms: [stem], weight: 1 }, ...variants.values()]
  for (const { terms, weight } of bases) {
    for (const member of vocabulary.familyOf(terms[0]!)) {
      add([member], weight * RANKING.family)
    }
  }
}

/**
 * Finds, for each word of a query, every term of the index that answers it, with a weight.
 * A replacement never takes the place of the word: it is added, and weighs less.
 */
export const expandQuery = (
  terms: readonly QueryTerm[],
  vocabulary: Vocabulary,
  thesaurus: Thesaurus,
): ExpandedTerm[] => {
  const lists = terms.map((term) => {
    const list = createVariantList(vocabulary)
    const correction = addSpellings(term, vocabulary, list)
    const spelled = correction || term.stem
    addFamily(vocabulary, list, term.stem)
    return { term, list, correction, spelled }
  })
  for (const { from, to, weight } of thesaurus(lists.map(({ spelled }) => spelled))) {
    const families = new Set(from.map(findWordFamily))
    for (const { list, spelled } of lists) {
      if (!families.has(findWordFamily(spelled))) continue
      list.add(to, weight)
      if (to.length > 1) continue
      for (const member of vocabulary.familyOf(to[0]!)) {
        list.add([member], weight * RANKING.viaFamily.to)
      }
    }
  }
  return lists.map(({ term, list, correction }) => ({
    term,
    variants: [...list.variants.values()],
    correction,
  }))
}
