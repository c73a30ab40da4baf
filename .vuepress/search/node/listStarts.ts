import type { SearchPage } from '../shared/types.ts'

/**
 * Pages to start from: the introduction of each guide, in the order that their authors gave them, then the glossary.
 *
 * @param documents - in the order of their files, which guides without an order keep
 * @param readOrder - what the front matter of the page at a path says of its order
 */
export const listStarts = (
  documents: readonly SearchPage[],
  readOrder: (path: string) => unknown,
): { title: string; path: string }[] => {
  const rank = ({ path }: SearchPage): number => {
    const order = readOrder(path)
    return typeof order === 'number' ? order : Number.MAX_VALUE
  }
  return documents
    .filter(({ title, labels, filter }) => title === labels[0] || title === filter)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ title, path }) => ({ title, path }))
}
