/**
 * Search of generated pages: `npx node bench/search.ts [PAGES…]`, 55, 300, 1000 and 3000 by default.
 * For each number of pages: bytes (brotli) of the index and of a first search, delay of a query.
 */
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { resolveProjectFolders } from '../.vuepress/model/projectFolders.ts'
import { readGuides } from '../.vuepress/model/readGuides.ts'
import { readSiteDocuments } from '../.vuepress/model/readSiteDocuments.ts'
import { packIndex, type IndexFiles } from '../.vuepress/search/node/packIndex.ts'
import { createSearcher, type Searcher } from '../.vuepress/search/shared/createSearcher.ts'
import type { SearchPage } from '../.vuepress/search/shared/types.ts'
import { generate } from './generate.ts'
import { median } from './measureBuild.ts'

const QUESTIONS = 200

const countBytes = (value: unknown): number =>
  brotliCompressSync(Buffer.from(JSON.stringify(value))).length

const dropLetter = (word: string): string => word.slice(0, 3) + word.slice(4)

/** Titles, two of their words, and their longest word misspelt, from pages spread over the site. */
const listQueries = (pages: readonly SearchPage[]): string[] =>
  Array.from({ length: QUESTIONS }, (_, rank) => {
    const { title } = pages[Math.floor((rank * pages.length) / QUESTIONS)]!
    const words = title.split(/[^\p{L}]+/u).toSorted((a, b) => b.length - a.length)
    return [title, words.slice(0, 2).join(' '), dropLetter(words[0]!)][rank % 3]!
  })

/** A searcher that counts what a browser would download for it. */
const openSearch = (files: IndexFiles): { search: Searcher; countSent: () => number } => {
  let sent = countBytes(files.index)
  const load = <T>(list: readonly T[], rank: number): Promise<T> => {
    sent += countBytes(list[rank])
    return Promise.resolve(list[rank]!)
  }
  const search = createSearcher(files.index, {
    loadShard: (rank) => load(files.shards, rank),
    loadPage: (page, part) => load(files.pages[page]!, part),
  })
  return { search, countSent: () => sent }
}

const measureFirst = async (files: IndexFiles, query: string): Promise<number> => {
  const { search, countSent } = openSearch(files)
  await search(query)
  return countSent()
}

const measureDelays = async (files: IndexFiles, queries: readonly string[]): Promise<number[]> => {
  const { search } = openSearch(files)
  // The first time, a browser waits for texts: what is measured is the work.
  for (const query of queries) await search(query)
  const delays: number[] = []
  for (const query of queries) {
    const start = performance.now()
    await search(query)
    delays.push(performance.now() - start)
  }
  return delays.toSorted((a, b) => a - b)
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} Ko`

for (const count of process.argv.length > 2
  ? process.argv.slice(2)
  : ['55', '300', '1000', '3000']) {
  const folder = path.join(import.meta.dirname, `.work/search-${count}`)
  const words = await generate(folder, Number(count))
  const start = process.cpuUsage()
  const pages = readSiteDocuments(readGuides(resolveProjectFolders(folder)))
  const files = packIndex(pages)
  const { user } = process.cpuUsage(start)
  const queries = listQueries(pages)
  const firsts = await Promise.all(queries.slice(0, 20).map((query) => measureFirst(files, query)))
  const delays = await measureDelays(files, queries)
  process.stdout.write(
    `${count} pages de ${Math.round(words / Number(count))} mots : index ${kilobytes(countBytes(files.index))}, ` +
      `première recherche ${kilobytes(Math.min(...firsts))} à ${kilobytes(Math.max(...firsts))}, ` +
      `question ${median(delays).toFixed(1)} ms, 95ᵉ centile ${delays[Math.floor(delays.length * 0.95)]!.toFixed(1)} ms, ` +
      `préparation ${(user / 1e6).toFixed(1)} s de processeur.\n`,
  )
}
