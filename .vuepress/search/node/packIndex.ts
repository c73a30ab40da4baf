import { numberWords } from '../shared/numberWords.ts'
import { LANGUAGES, type SearchLang } from '../shared/language.ts'
import { packGroups } from '../shared/packGroups.ts'
import { packNumbers } from '../shared/packNumbers.ts'
import { cutPage } from '../shared/pageParts.ts'
import { packTerms } from '../shared/packTerms.ts'
import type { PackedIndex, PackedPostings, PageContent, SearchPage } from '../shared/types.ts'
import { WORD_KINDS } from '../shared/wordKinds.ts'
import { buildPostings, type KeepStems, type TermPostings } from './buildPostings.ts'
import { groupQuestions } from './groupQuestions.ts'
import { mineAcronyms } from './mineAcronyms.ts'
import { packSynonyms } from './packSynonyms.ts'
import { PLAIN_WORDS } from './plainWords.ts'
import { writeDay } from './writeDay.ts'

/** Above a threshold, in characters, postings leave the index and are loaded by need, in shards of about a size. */
const SHARDING = { threshold: 100_000, size: 600 }

/** The files of a site's search, ready to be written. */
export interface IndexFiles {
  index: PackedIndex
  /** Postings of each shard, empty when they all stand in the index. */
  shards: PackedPostings[]
  /** For each page, in order, its parts. */
  pages: PageContent[][]
}

const packPostings = (terms: readonly TermPostings[]): PackedPostings => ({
  sizes: packNumbers(terms.map(({ documents }) => documents.length)),
  steps: packNumbers(
    terms.flatMap(({ documents }) =>
      documents.map((document, rank) => document - (documents[rank - 1] ?? -1) - 1),
    ),
  ),
  frequencies: packNumbers(
    terms.flatMap(({ frequencies }) => frequencies.map((frequency) => frequency - 1)),
  ),
})

const measure = ({ steps, frequencies }: PackedPostings): number =>
  steps.length + frequencies.length

/** Cuts the terms, in their order, into runs whose packed postings take about a size, in characters. */
const cutTerms = (terms: readonly TermPostings[], limit: number): TermPostings[][] => {
  const runs: TermPostings[][] = [[]]
  let size = 0
  for (const term of terms) {
    const cost = measure(packPostings([term]))
    if (size > 0 && size + cost > limit) {
      runs.push([])
      size = 0
    }
    runs.at(-1)!.push(term)
    size += cost
  }
  return runs
}

const LENGTH_STEP = 1.5

/** To a fifth, which moves a few ranks, as many up as down: what repeats is compressed. */
const roundLength = (length: number): number =>
  length === 0 ? 0 : Math.round(LENGTH_STEP ** Math.round(Math.log(length) / Math.log(LENGTH_STEP)))

/** The words of packed groups. */
const listWords = (groups: readonly string[]): string[] =>
  groups.flatMap((packed) => packed.split(/[ ,;\n]/).filter(Boolean))

const numberFilters = (pages: readonly SearchPage[]): PackedIndex['filters'] => {
  const names = [...new Set(pages.map(({ filter }) => filter))]
  return { names, pages: pages.map(({ filter }) => names.indexOf(filter)) }
}

/**
 * Builds everything that a browser will ask for.
 *
 * @param pages - in the order in which results of equal score are shown
 * @param lang - of the site: its words are read so, at build and at query
 * @param keep - see `buildPostings`
 */
export const packIndex = (
  pages: readonly SearchPage[],
  lang: SearchLang = 'fr',
  sharding = SHARDING,
  keep?: KeepStems,
): IndexFiles => {
  const read = LANGUAGES[lang].toStem
  const { lengths, terms, titled, passing } = buildPostings(
    pages,
    read,
    lang === 'fr' ? PLAIN_WORDS : [],
    keep,
  )
  const postings = [...terms.values()]
  const whole = packPostings(postings)
  const runs = measure(whole) > sharding.threshold ? cutTerms(postings, sharding.size) : []
  const groups = {
    groups: packGroups(
      [...pages.flatMap(({ equivalents }) => equivalents), ...mineAcronyms(pages)],
      read,
    ),
    ...packSynonyms(lang, read, (stem) => terms.has(stem)),
  }
  const words = [...new Set([...terms.keys(), ...listWords(Object.values(groups))])].sort()
  const describeWord = (word: string): number => {
    if (!terms.has(word)) return WORD_KINDS.unwritten
    if (passing.has(word)) return WORD_KINDS.passing
    return titled.has(word) ? WORD_KINDS.titled : WORD_KINDS.plain
  }
  return {
    index: {
      lang,
      paths: pages.map(({ path }) => path),
      titles: pages.map(({ title }) => title),
      labels: pages.map(({ labels }) => labels),
      filters: numberFilters(pages),
      factors: Object.fromEntries(
        pages.flatMap(({ factor }, page) => (factor === 1 ? [] : [[page, factor]])),
      ),
      glossaries: pages.flatMap(({ isGlossary }, page) => (isGlossary ? [page] : [])),
      documents: packNumbers(
        pages.flatMap((page) => [page.sections.length, groupQuestions(page).length]),
      ),
      lengths: packNumbers(lengths.map(roundLength)),
      words: packTerms(words),
      kinds: words.map(describeWord).join(''),
      shards: packNumbers(runs.map((run) => run.length)),
      ...(runs.length === 0 && { postings: whole }),
      groups: numberWords(groups.groups, words),
      synonyms: numberWords(groups.synonyms, words),
      everyday: numberWords(groups.everyday, words),
    },
    shards: runs.map(packPostings),
    pages: pages.map((page) => {
      const verified = writeDay(page.verified, lang)
      return cutPage({
        sections: page.sections.map(({ anchor, heading, text }) => ({ anchor, heading, text })),
        questions: groupQuestions(page).map(({ section, texts }) => ({ section, texts })),
        ...(verified && { verified }),
      })
    }),
  }
}
