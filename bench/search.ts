/**
 * Search of generated pages: `npx node bench/search.ts [PAGES…]`, 55, 300, 1000 and 3000 by default.
 * For each number of pages: bytes (brotli) of the index and of a first search, processor time of a query.
 */
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { resolveProjectFolders } from '../.vuepress/model/projectFolders.ts'
import { readGuides } from '../.vuepress/model/readGuides.ts'
import { readSiteDocuments } from '../.vuepress/model/readSiteDocuments.ts'
import { packIndex, type IndexFiles } from '../.vuepress/search/node/packIndex.ts'
import { createSearcher, type Searcher } from '../.vuepress/search/shared/createSearcher.ts'
import { packPage } from '../.vuepress/search/shared/packPage.ts'
import { packShard } from '../.vuepress/search/shared/packShard.ts'
import type { SearchPage } from '../.vuepress/search/shared/types.ts'
import { generate } from './generate.ts'
import { median } from './measureBuild.ts'

const QUESTIONS = 200
/** Pages shown while typing. */
const PANEL_PAGES = 5

const countBytes = (text: string): number => brotliCompressSync(Buffer.from(text)).length

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
  let sent = countBytes(JSON.stringify(files.index))
  const send = <T>(value: T, pack: (value: T) => string): Promise<T> => {
    sent += countBytes(pack(value))
    return Promise.resolve(value)
  }
  const search = createSearcher(files.index, {
    loadShard: (rank) => send(files.shards[rank]!, packShard),
    loadPage: (page, part) => send(files.pages[page]![part]!, packPage),
  })
  return { search, countSent: () => sent }
}

const measureFirst = async (files: IndexFiles, query: string): Promise<number> => {
  const { search, countSent } = openSearch(files)
  await search(query, { limit: PANEL_PAGES })
  return countSent()
}

/** Each question is asked so many times: the shortest is its work, the others are what else the machine did. */
const RUNS = 3

/** Processor time of a question, in ms. */
const measureQuery = async (search: Searcher, query: string): Promise<number> => {
  let shortest = Infinity
  for (let run = 0; run < RUNS; run += 1) {
    const start = process.cpuUsage()
    await search(query)
    const { user, system } = process.cpuUsage(start)
    shortest = Math.min(shortest, (user + system) / 1000)
  }
  return shortest
}

const measureDelays = async (files: IndexFiles, queries: readonly string[]): Promise<number[]> => {
  const { search } = openSearch(files)
  // The first time, a browser waits for texts: what is measured is the work.
  for (const query of queries) await search(query)
  const delays: number[] = []
  for (const query of queries) {
    delays.push(await measureQuery(search, query))
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
    `${count} pages de ${Math.round(words / Number(count))} mots : index ${kilobytes(countBytes(JSON.stringify(files.index)))}, ` +
      `première recherche ${kilobytes(Math.min(...firsts))} à ${kilobytes(Math.max(...firsts))}, ` +
      `question ${median(delays).toFixed(1)} ms, 95ᵉ centile ${delays[Math.floor(delays.length * 0.95)]!.toFixed(1)} ms, ` +
      `préparation ${(user / 1e6).toFixed(1)} s de processeur.\n`,
  )
}
