import { toScriptUrl } from '../../lib/toScriptUrl.ts'
import type { SearchOptions } from '../shared/createSearcher.ts'
import type { SearchRequest, SearchResponse } from '../shared/messages.ts'
import type { SearchResults } from '../shared/types.ts'
import workerUrl from './search.worker.ts?worker&url'

interface Pending {
  resolve: (results: SearchResults | undefined) => void
  reject: (error: Error) => void
}

const pending = new Map<number, Pending>()
let worker: Worker | undefined
let lastId = 0

/** Forgets a worker that broke: the next query starts another. */
const drop = (reason: string): void => {
  worker?.terminate()
  worker = undefined
  pending.forEach(({ reject }) => reject(new Error(reason)))
  pending.clear()
}

const start = (): Worker => {
  const started = new Worker(toScriptUrl(workerUrl), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<SearchResponse>) => {
    const asked = pending.get(data.id)
    pending.delete(data.id)
    if (data.error === undefined) asked?.resolve(data.results)
    else asked?.reject(new Error(data.error))
  })
  started.addEventListener('error', ({ message }) => drop(message))
  return started
}

/**
 * Asks the worker, where the index and the ranking live: the page stays free.
 *
 * @param query - empty to read the index ahead of the first query
 * @returns undefined for an empty query. Rejects when the index, or the worker, cannot be had.
 */
export const search = (
  query: string,
  options: SearchOptions = {},
): Promise<SearchResults | undefined> =>
  new Promise((resolve, reject) => {
    lastId += 1
    const request: SearchRequest = {
      id: lastId,
      query,
      options,
      folder: __SEARCH_FOLDER__,
      isLive: __VUEPRESS_DEV__,
    }
    pending.set(lastId, { resolve, reject })
    try {
      worker ??= start()
      worker.postMessage(request)
    } catch (error) {
      drop(String(error))
    }
  })
