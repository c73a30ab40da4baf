import type { SearchOptions } from './createSearcher.ts'
import type { SearchResults } from './types.ts'

/** From the page to the worker. An empty query only reads the index. */
export interface SearchRequest {
  id: number
  query: string
  options: SearchOptions
  /** Address of the folder of the index. */
  folder: string
  /** Whether the index may change between two queries: in dev. */
  isLive: boolean
}

/** From the worker to the page. */
export interface SearchResponse {
  id: number
  results?: SearchResults
  /** What could not be read, for a developer. */
  error?: string
}
