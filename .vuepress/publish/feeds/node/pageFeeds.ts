import type { PageChange, PageReview } from '../../../model/review/shared/types.ts'
import { isPublished } from '../../page-markdown/node/isPublished.ts'
import { pageFeedAddress } from '../shared/pageFeedAddress.ts'
import { readReview } from '../../exports/node/readReview.ts'
import { compareEntries, type FeedEntry, type FeedPage, MAX_ENTRIES } from './resolveEntries.ts'

/** What the law has changed in the pages of a site, apart from what was rewritten. Without base. */
export const LAW_ADDRESS = '/loi.xml'

const CAUSES: Record<PageChange['cause'], string> = {
  loi: 'La loi a changé.',
  guide: 'La page a été corrigée ou complétée.',
}

const listChanges = (page: FeedPage, { changes }: PageReview): (FeedEntry & PageChange)[] =>
  changes.map((change, index) => ({
    ...change,
    title: `${page.title}\u00a0: ${change.what}`,
    description: CAUSES[change.cause],
    address: page.path,
    day: change.iso,
    // Two changes of one day are told apart by their rank from the oldest, which does not move.
    version: `${change.iso}-${changes.length - index}`,
  }))

/**
 * What happened to a page, newest first; nothing when it gives no date, or is not published. The first page
 * has the address of the feed of the site, which tells of it.
 */
const listPageEntries = (page: FeedPage): FeedEntry[] => {
  const review = isPublished(page) && page.path !== '/' ? readReview(page) : undefined
  if (!review) return []
  const entry = (name: string, day: string, description: string): FeedEntry => ({
    title: `${page.title}\u00a0: ${description}`,
    description,
    address: page.path,
    day,
    version: `${day}-${name}`,
  })
  const { written, verified } = review
  return [
    ...listChanges(page, review),
    ...(verified ? [entry('verifie', verified.iso, 'page confrontée aux textes')] : []),
    ...(written ? [entry('ecrit', written.iso, 'page rédigée')] : []),
  ].sort(compareEntries)
}

/** The feeds of the pages that have one. */
export const listPageFeeds = <P extends FeedPage>(
  pages: readonly P[],
): { page: P; address: string; entries: FeedEntry[] }[] =>
  pages
    .map((page) => ({
      page,
      address: pageFeedAddress(page.path),
      entries: listPageEntries(page),
    }))
    .filter(({ entries }) => entries.length > 0)

/** What the law has changed in all pages, newest first. */
export const listLawEntries = (pages: readonly FeedPage[]): FeedEntry[] =>
  pages
    .filter((page) => isPublished(page))
    .flatMap((page) => {
      const review = readReview(page)
      return review ? listChanges(page, review) : []
    })
    .filter(({ cause }) => cause === 'loi')
    .sort(compareEntries)
    .slice(0, MAX_ENTRIES)
