import { createSearcher, type Searcher } from '../shared/createSearcher.ts'
import type { SearchLang } from '../shared/language.ts'
import type { SearchPage } from '../shared/types.ts'
import { packIndex } from './packIndex.ts'

/** The search of the site, over pages in memory: packed and unpacked as a browser would. */
export const createLocalSearcher = (pages: readonly SearchPage[], lang?: SearchLang): Searcher => {
  const files = packIndex(pages, lang)
  return createSearcher(files.index, {
    loadShard: (shard) => Promise.resolve(files.shards[shard]!),
    loadPage: (page, part) => Promise.resolve(files.pages[page]![part]!),
  })
}
