import type { QueryTerm } from './analyzeQuery.ts'
import type { Equivalence, Thesaurus } from './createThesaurus.ts'
import type { Vocabulary } from './createVocabulary.ts'
import { LANGUAGES, type Language } from './language.ts'
import { RANKING } from './ranking.ts'
import {
  dropArticle,
  findReferences,
  joinWords,
  splitExpression,
  splitWord,
} from './rejoinWords.ts'

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

/** What a word of the query was found to be. */
interface Reading {
  /** Its stem, that of its correction, or those of the words that it joins. */
  stems: string[]
  correction: string
}

/** What helps to read a word: the other words, and the expressions of the site. */
interface ReadingContext {
  vocabulary: Vocabulary
  isExpression: (stems: readonly string[]) => boolean
  /** The word and its neighbour are one, which the site knows. */
  isJoined: boolean
  language: Language
  /** Words of the query. */
  count: number
}

/** The word itself, else what it begins, else what it was meant to be. */
const addSpellings = (
  { stem, folded, isLast }: QueryTerm,
  { add }: VariantList,
  { vocabulary, isExpression, isJoined, language, count }: ReadingContext,
): Reading => {
  const { prefix, spelling } = RANKING
  const references = findReferences(folded, vocabulary)
  const isKnown = vocabulary.has(stem) || references.length > 0
  for (const term of [stem, ...references]) add([term], 1)
  const start = isKnown || vocabulary.startingWith(stem).length > 0 ? stem : folded
  const isWhole = isKnown && count > prefix.mostWords
  const completed =
    isLast && !isWhole && start.length >= (isKnown ? prefix.minKnownLength : prefix.minLength)
      ? vocabulary.startingWith(start)
      : []
  for (const term of completed) {
    add([term], ((isKnown ? prefix.knownWord : 1) * start.length) / term.length)
  }
  const expression = splitExpression(folded, vocabulary, isExpression, language.stem)
  const parts =
    isKnown || expression.length > 0 ? expression : dropArticle(folded, vocabulary, language.stem)
  if (parts.length > 0) {
    add(parts, RANKING.rejoined)
    return { stems: parts, correction: '' }
  }
  if (isKnown || isJoined || completed.length > 0) return { stems: [stem], correction: '' }
  const neighbours = vocabulary.nearest(stem)
  const halves = neighbours.length > 0 ? [] : splitWord(folded, vocabulary, language)
  if (halves.length > 0) {
    add(halves, RANKING.rejoined)
    return { stems: halves, correction: '' }
  }
  for (const { term, distance } of neighbours) add([term], spelling.weight / distance)
  const correction = neighbours[0]?.term ?? ''
  return { stems: [correction || stem], correction }
}

const addFamily = (
  vocabulary: Vocabulary,
  { variants, add }: VariantList,
  stem: string,
  { conjugate }: Language,
): void => {
  for (const term of conjugate(stem, vocabulary)) add([term], RANKING.family)
  const bases = [{ terms: [stem], weight: 1 }, ...variants.values()]
  for (const { terms, weight } of bases) {
    if (terms.length > 1) continue
    for (const member of vocabulary.familyOf(terms[0]!)) {
      add([member], weight * RANKING.family)
    }
  }
}

/** The stems that stand in an expression of several words: « mettre en ligne » is not about lines. */
const findBound = (stems: readonly string[], equivalences: readonly Equivalence[]): Set<string> => {
  const bound = new Set<string>()
  for (const { from } of equivalences) {
    if (from.length < 2) continue
    const start = stems.findIndex((_, rank) => from.every((stem, i) => stems[rank + i] === stem))
    if (start >= 0) for (const stem of from) bound.add(stem)
  }
  return bound
}

/**
 * Finds, for each word of a query, every term of the index that answers it, with a weight.
 * A replacement never takes the place of the word: it is added, and weighs less.
 */
export const expandQuery = (
  terms: readonly QueryTerm[],
  vocabulary: Vocabulary,
  thesaurus: Thesaurus,
  language: Language = LANGUAGES.fr,
): ExpandedTerm[] => {
  const isExpression = (stems: readonly string[]): boolean =>
    thesaurus(stems).some(({ from }) => from.length > 1 && from.join(' ') === stems.join(' '))
  const joined = terms.map((term, rank) => {
    const next = terms[rank + 1]
    return next ? joinWords(term.folded, next.folded, vocabulary, language.stem) : ''
  })
  const lists = terms.map((term, rank) => {
    const list = createVariantList(vocabulary)
    const wholes = [joined[rank - 1] ?? '', joined[rank] ?? ''].filter(Boolean)
    const isJoined = wholes.length > 0
    const reading = addSpellings(term, list, {
      vocabulary,
      isExpression,
      isJoined,
      language,
      count: terms.length,
    })
    for (const whole of wholes) list.add([whole], RANKING.rejoined)
    return { term, list, ...reading }
  })
  const stems = lists.flatMap((list) => list.stems)
  const equivalences = thesaurus(stems)
  const bound = findBound(stems, equivalences)
  for (const { list, term } of lists) {
    if (!bound.has(term.stem)) addFamily(vocabulary, list, term.stem, language)
  }
  for (const { from, to, weight, isAsked } of equivalences) {
    const families = new Set(from.map(language.family))
    for (const { list, stems: own } of lists) {
      const stem = own.find((one) => families.has(language.family(one)))
      if (stem === undefined) continue
      // A title that holds the word is about it, and not about what others call so.
      const isOther = bound.has(stem) || (isAsked && vocabulary.isTitled(stem))
      if (from.length === 1 && isOther) continue
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
