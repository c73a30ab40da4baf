import { createSearcher, type Searcher } from '../shared/createSearcher.ts'
import type { SearchRequest, SearchResponse } from '../shared/messages.ts'
import { pageFile } from '../shared/pageParts.ts'
import type { PackedIndex } from '../shared/types.ts'

let folder = ''
let loading: Promise<Searcher> | undefined
let version: string | null = null

const fetchJson = async (name: string): Promise<Response> => {
  const response = await fetch(folder + name)
  if (!response.ok) throw new Error(`${response.status} ${folder}${name}`)
  return response
}

const load = async <T>(name: string): Promise<T> => (await fetchJson(name)).json() as Promise<T>

const createRemoteSearcher = (index: PackedIndex): Searcher =>
  createSearcher(index, {
    loadShard: (shard) => load(`terms-${shard}.json`),
    loadPage: (page, part) => load(pageFile(page, part)),
  })

/** Reads the index once; a failure is not kept, so that the next query tries again. */
const getSearcher = (): Promise<Searcher> => {
  loading ??= load<PackedIndex>('index.json').then(createRemoteSearcher)
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

/** While writing: reads the index again when a page has changed. */
const getLiveSearcher = async (): Promise<Searcher> => {
  const response = await fetchJson('index.json')
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
