import { createHash } from 'node:crypto'
import { packPage } from '../shared/packPage.ts'
import { packShard } from '../shared/packShard.ts'
import { pageFile, shardFile } from '../shared/pageParts.ts'
import type { IndexFiles } from './packIndex.ts'

/** Folder of the search, in the built site. */
export const SEARCH_FOLDER = 'assets/search'

/** The files of the search: path under their folder, and text. */
export interface RenderedFiles {
  /** Folder whose name says the content of its files, with a final slash: they never change. */
  folder: string
  files: Map<string, string>
}

/** Gives each file of an index its name and its text. */
export const renderFiles = ({ index, shards, pages }: IndexFiles): RenderedFiles => {
  const files = new Map([
    ['index.json', JSON.stringify(index)],
    ...shards.map((shard, rank) => [shardFile(rank), packShard(shard)] as const),
    ...pages.flatMap((parts, page) =>
      parts.map((content, part) => [pageFile(page, part), packPage(content)] as const),
    ),
  ])
  const hash = createHash('sha256')
  for (const [name, content] of files) hash.update(name).update(content)
  return { folder: `${SEARCH_FOLDER}/${hash.digest('hex').slice(0, 10)}/`, files }
}
