import { createSearcher, type Searcher } from '../shared/createSearcher.ts'
import type { SearchRequest, SearchResponse } from '../shared/messages.ts'
import { unpackPage } from '../shared/packPage.ts'
import { unpackShard } from '../shared/packShard.ts'
import { pageFile, shardFile } from '../shared/pageParts.ts'
import type { PackedIndex } from '../shared/types.ts'

let folder = ''
let loading: Promise<Searcher> | undefined
let version: string | null = null

const fetchFile = async (name: string): Promise<Response> => {
  const response = await fetch(folder + name)
  if (!response.ok) throw new Error(`${response.status} ${folder}${name}`)
  return response
}

const loadIndex = async (): Promise<PackedIndex> =>
  (await fetchFile('index.json')).json() as Promise<PackedIndex>

const loadText = async (name: string): Promise<string> => (await fetchFile(name)).text()

const createRemoteSearcher = (index: PackedIndex): Searcher =>
  createSearcher(index, {
    loadShard: async (shard) => unpackShard(await loadText(shardFile(shard))),
    loadPage: async (page, part) => unpackPage(await loadText(pageFile(page, part))),
  })

/** Reads the index once; a failure is not kept, so that the next query tries again. */
const getSearcher = (): Promise<Searcher> => {
  loading ??= loadIndex().then(createRemoteSearcher)
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

/** While writing: reads the index again when a page has changed. */
const getLiveSearcher = async (): Promise<Searcher> => {
  const response = await fetchFile('index.json')
  const latest = response.headers.get('ETag')
  if (latest !== version || !loading) {
    version = latest
    loading = response.json().then((index: PackedIndex) => createRemoteSearcher(index))
  }
  return loading
}

const answer = async ({ id, query, options, isLive }: SearchRequest): Promise<SearchResponse> => {
  try {
    const search = await (isLive ? getLiveSearcher() : getSearcher())
    return { id, results: query.trim() ? await search(query, options) : undefined }
  } catch (error) {
    return { id, error: String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  folder = data.folder
  void answer(data).then((response) => postMessage(response))
})
