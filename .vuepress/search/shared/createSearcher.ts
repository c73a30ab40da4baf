import { analyzeQuery, asksDefinition, isOneWord } from './analyzeQuery.ts'
import { analyzeText } from './analyzeText.ts'
import { createTermScorer, type TermScorer } from './createTermScorer.ts'
import { createThesaurus } from './createThesaurus.ts'
import { createVocabulary } from './createVocabulary.ts'
import { expandQuery, type ExpandedTerm } from './expandQuery.ts'
import { isAnswer, quoteSection } from './findAnswer.ts'
import { isOnlyMentioned, keepAnswers } from './keepAnswers.ts'
import { LANGUAGES } from './language.ts'
import { nameWords } from './numberWords.ts'
import { matchStems } from './matchStems.ts'
import { unpackNumbers } from './packNumbers.ts'
import { unpackTerms } from './packTerms.ts'
import { orderPassages, type Passage } from './orderPassages.ts'
import { loadParts } from './pageParts.ts'
import { placeDocuments } from './placeDocuments.ts'
import { RANKING } from './ranking.ts'
import { rankPages, type RankedPage } from './rankPages.ts'
import { readContent, type ReadContent } from './readContent.ts'
import { refineScores } from './refineScores.ts'
import { remember } from './remember.ts'
import { scoreDocuments } from './scoreDocuments.ts'
import { showPage } from './showPage.ts'
import { isReference } from './splitWords.ts'
import { suggestQuery } from './suggestQuery.ts'
import { weighNames } from './weighNames.ts'
import { WORD_KINDS } from './wordKinds.ts'
import type {
  Answer,
  Filter,
  PackedIndex,
  PackedPostings,
  PageContent,
  SearchResults,
} from './types.ts'

/** How the files of the search are read: over the network in a browser, from memory in the terminal. */
export interface SearchFiles {
  loadShard: (shard: number) => Promise<PackedPostings>
  /** Of a long page, one part: see `cutPage`. */
  loadPage: (page: number, part: number) => Promise<PageContent>
}

export interface SearchOptions {
  /** Pages to give, and to read; the fewer, the fewer bytes. Ten by default. */
  limit?: number
  /** Pages to pass over: those given before. A multiple of the limit, so that each is given once. Past the last, the last ones are given. */
  offset?: number
  /** Name of the filter whose pages are given alone, if there are any. */
  filter?: string
  /** Sections shown of each page, each with its excerpt: no more work than what is shown. */
  sections?: number
}

/** Sections shown of one page, unless fewer are wanted. */
const SHOWN_SECTIONS = 3

export type Searcher = (query: string, options?: SearchOptions) => Promise<SearchResults>

const countFilters = (names: readonly string[]): Filter[] =>
  [...new Set(names)].map((name) => ({
    name,
    count: names.filter((other) => other === name).length,
  }))

/** Number of the first term of each shard, from how many each has; of the only one when there are none. */
const startShards = (sizes: readonly number[]): number[] => {
  const starts = [0]
  for (const size of sizes.slice(0, -1)) starts.push(starts.at(-1)! + size)
  return starts
}

/** Prepares the search of a site. Postings and pages are read at the first query that needs them. */
export const createSearcher = (index: PackedIndex, files: SearchFiles): Searcher => {
  const language = LANGUAGES[index.lang]
  const read = language.toStem
  const words = unpackTerms(index.words)
  const isWritten = (rank: number): boolean => Number(index.kinds[rank]) !== WORD_KINDS.unwritten
  const terms = words.filter((_, rank) => isWritten(rank))
  const lengths = unpackNumbers(index.lengths)
  const starts = startShards(unpackNumbers(index.shards))
  const places = placeDocuments(index.documents)
  const vocabulary = createVocabulary(
    terms,
    index.kinds.replaceAll(String(WORD_KINDS.unwritten), ''),
    language.family,
  )
  const thesaurus = createThesaurus(
    {
      groups: nameWords(index.groups, words),
      synonyms: nameWords(index.synonyms, words),
      everyday: nameWords(index.everyday, words),
    },
    language,
  )
  const titles = index.titles.map((title) => new Set(analyzeText(title, read)))

  const partLoaders = index.titles.map((title, page) =>
    remember(async (part: number) => readContent(title, await files.loadPage(page, part), read)),
  )
  const loadContent = ({ page, documents }: RankedPage): Promise<ReadContent> =>
    loadParts(
      documents.map(({ document }) => places.sections[document]!),
      places.sectionCounts[page]!,
      partLoaders[page]!,
    )

  const loadScorer = remember(async (shard: number): Promise<TermScorer> => {
    const packed = index.postings ?? (await files.loadShard(shard))
    return createTermScorer(terms.slice(starts[shard], starts[shard + 1]), packed, lengths)
  })

  const shardOf = (term: string): number => {
    const rank = vocabulary.rankOf(term)
    return starts.findLastIndex((first) => first <= rank)
  }

  const loadScorers = async (expanded: readonly ExpandedTerm[]): Promise<TermScorer> => {
    const wanted = new Set(
      expanded.flatMap(({ variants }) => variants.flatMap((variant) => variant.terms.map(shardOf))),
    )
    const scorers = new Map(
      await Promise.all(
        [...wanted].map(async (shard) => [shard, await loadScorer(shard)] as const),
      ),
    )
    return (term) => scorers.get(shardOf(term))!(term)
  }

  /** A page that cannot be read is left out: its result will show its title alone. */
  const loadContents = async (pages: readonly RankedPage[]): Promise<Map<number, ReadContent>> => {
    const contents = await Promise.all(
      pages.map(
        async (page) => [page.page, await loadContent(page).catch(() => undefined)] as const,
      ),
    )
    return new Map(contents.flatMap(([page, content]) => (content ? [[page, content]] : [])))
  }

  const filterOf = (page: number): string => index.filters.names[index.filters.pages[page]!]!

  return async (
    query,
    { limit = RANKING.loadedPages, offset = 0, filter, sections = SHOWN_SECTIONS } = {},
  ) => {
    const expanded = expandQuery(analyzeQuery(query, language), vocabulary, thesaurus, language)
    const scorer = await loadScorers(expanded)
    const documentScores = scoreDocuments(expanded, scorer, vocabulary, lengths.length)
    const { terms: scored, scores } = documentScores
    // A page asked for by the number in its title comes first, whatever its factor.
    const references = expanded.flatMap(({ term: { stem } }) => (isReference(stem) ? [stem] : []))
    const isReferred = (page: number): boolean => references.some((stem) => titles[page]!.has(stem))
    const factorOf = (page: number): number =>
      isReferred(page) ? RANKING.reference : (index.factors[page] ?? 1)
    const isAsked = asksDefinition(query, language)
    const isWord = isOneWord(query, language)
    const weighName = weighNames(isAsked, isWord, index.glossaries)
    const weighPage = (page: number): number =>
      (1 + RANKING.titleMatch * matchStems(titles[page]!, scored)) * factorOf(page)
    const found = isOnlyMentioned(expanded, vocabulary)
      ? []
      : keepAnswers(
          // A glossary defines in a line: it must be read for its headings to count.
          rankPages(scores, places.pages, (page) => weighPage(page) * (1 + weighName(page))),
          documentScores,
        )
    // An address may ask for a filter, or for a page of results, that this query does not have.
    const kept = filter ? found.filter(({ page }) => filterOf(page) === filter) : []
    const isKept = kept.length > 0
    const ranked = isKept ? kept : found
    const start = Math.min(offset, limit * Math.floor(Math.max(0, ranked.length - 1) / limit))
    const candidates = ranked.slice(start, start + limit)
    const contents = await loadContents(candidates)
    const refined = refineScores(
      candidates.flatMap(({ documents }) => documents),
      (document) => {
        const page = places.pages[document]!
        const content = contents.get(page)
        return content && { content, section: places.sections[document]!, named: weighName(page) }
      },
      scored,
    )
    const pages = rankPages(refined, places.pages, weighPage)
    const describe = (page: number) => ({
      path: index.paths[page]!,
      title: index.titles[page]!,
      labels: index.labels[page]!,
    })
    const findPassages = ({ page, documents }: RankedPage): Passage[] => {
      const content = contents.get(page)
      // Its number is in the lists at its end, and what was asked for is the whole of it.
      if (isReferred(page)) return [{ section: 0, score: 1 }]
      const read = documents.map(({ document, score }) => ({
        section: places.sections[document]!,
        score,
      }))
      return content ? orderPassages(read, content, scored) : []
    }
    // « Qui fait quoi » says nothing of what it asks about.
    const isVague = expanded.every(({ term }) => language.isQuestion(term.folded))
    const quoteAnswer = (best: RankedPage | undefined): Answer | undefined => {
      const content = best && contents.get(best.page)
      const [passage] = best ? findPassages(best) : []
      if (isVague || !content || !passage || !isAnswer(content, passage.section, scored))
        return undefined
      const section = content.content.sections[passage.section]!
      const blocks = quoteSection(section.text)
      if (blocks.length === 0) return undefined
      const { anchor, heading } = section
      const { verified } = content.content
      return { ...describe(best.page), anchor, heading, blocks, verified }
    }
    return {
      query,
      total: ranked.length,
      filters: countFilters(found.map(({ page }) => filterOf(page))),
      filter: (isKept && filter) || '',
      offset: start,
      answer: start === 0 ? quoteAnswer(pages[0]) : undefined,
      pages: pages.map((page) =>
        showPage(
          describe(page.page),
          findPassages(page),
          contents.get(page.page)?.content,
          scored,
          sections,
          read,
        ),
      ),
      suggestion: suggestQuery(query, scored, contents.values(), read),
    }
  }
}
