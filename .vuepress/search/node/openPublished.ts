import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { createSearcher, type Searcher } from '../shared/createSearcher.ts'
import { unpackPage } from '../shared/packPage.ts'
import { unpackShard } from '../shared/packShard.ts'
import { countParts, pageFile, shardFile } from '../shared/pageParts.ts'
import { placeDocuments } from '../shared/placeDocuments.ts'
import type { PackedIndex, PageContent } from '../shared/types.ts'
import { SEARCH_FOLDER } from './renderFiles.ts'

/** The search of a built site, and what it names its pages. */
export interface PublishedSearch {
  search: Searcher
  /** Addresses of the pages, in the order of the index. */
  paths: string[]
  /** The parts of a page, from its number in `paths`. */
  loadPage: (page: number) => Promise<PageContent[]>
}

/**
 * Opens the files of a built site as a browser does.
 *
 * @param dist - folder of the built site
 * @throws when there is not one index in it
 */
export const openPublished = async (dist: string): Promise<PublishedSearch> => {
  const folders = await readdir(path.join(dist, SEARCH_FOLDER)).catch(() => [])
  const [folder] = folders
  if (folder === undefined || folders.length > 1)
    throw new Error(`« ${dist} » ne contient pas un index de recherche. Lancez « npm run build ».`)
  const load = (name: string): Promise<string> =>
    readFile(path.join(dist, SEARCH_FOLDER, folder, name), 'utf8')
  const index = JSON.parse(await load('index.json')) as PackedIndex
  const loadPart = async (page: number, part: number): Promise<PageContent> =>
    unpackPage(await load(pageFile(page, part)))
  const { sectionCounts } = placeDocuments(index.documents)
  return {
    paths: index.paths,
    loadPage: (page) =>
      Promise.all(
        Array.from({ length: countParts(sectionCounts[page]!) }, (_, part) => loadPart(page, part)),
      ),
    search: createSearcher(index, {
      loadShard: async (shard) => unpackShard(await load(shardFile(shard))),
      loadPage: loadPart,
    }),
  }
}
