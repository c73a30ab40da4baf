import type { Searcher } from '../shared/createSearcher.ts'

/** Reads a list of queries: strings, or objects with a `query`. Throws a TypeError on anything else. */
export const readQueries = (json: unknown): string[] => {
  if (!Array.isArray(json)) throw new TypeError('Le fichier de questions doit contenir une liste.')
  return json.map((item: unknown, rank) => {
    const query =
      typeof item === 'object' && item !== null ? (item as { query?: unknown }).query : item
    if (typeof query !== 'string') {
      throw new TypeError(`L’élément ${rank + 1} n’est ni un texte, ni un objet avec « query ».`)
    }
    return query
  })
}

/** The best pages of each query, ten at most, best first. */
export const runQueries = async (
  search: Searcher,
  queries: readonly string[],
): Promise<Record<string, string[]>> => {
  const results: [string, string[]][] = []
  // One after the other: what one query loads serves the next.
  for (const query of queries) {
    const { pages } = await search(query)
    results.push([query, pages.map(({ path }) => path)])
  }
  return Object.fromEntries(results)
}
