import { editDistance } from '../../lib/editDistance.ts'

/** One sign in so many may be wrong in an address that was meant for another. */
const SIGNS_FOR_AN_ERROR = 5

/**
 * Puts first the pages whose address is a typing error away from the one that failed, the closest before the others:
 * what answers the words of an address best may be another page than the one that was meant.
 *
 * @param pages - best answer first; those whose address is not close stay in this order
 * @param asked - path that failed, without base
 */
export const orderByAddress = <Page extends { path: string }>(
  pages: readonly Page[],
  asked: string,
): Page[] => {
  const simplify = (path: string): string => path.toLowerCase().replace(/\/?(?:\.html)?$/, '')
  const wanted = simplify(asked)
  const limit = Math.ceil(wanted.length / SIGNS_FOR_AN_ERROR)
  const distances = new Map(
    pages.map((page) => [page, editDistance(simplify(page.path), wanted, limit)]),
  )
  return pages.toSorted((a, b) => distances.get(a)! - distances.get(b)!)
}
