import { readReview } from '../../exports/node/readReview.ts'
import { resolveGroups, type GroupPage } from '../../../model/groups/node/resolveGroups.ts'
import { findGroupId } from '../../../model/groups/shared/findGroupId.ts'
import { isPublished } from '../../page-markdown/node/isPublished.ts'

/** A page, as feeds announce it. */
export interface FeedEntry {
  title: string
  /** One sentence, empty when the page gives none. */
  description: string
  /** Address, without the site's base. */
  address: string
  /** Day that is announced, `2026-11-24`: written, verified or changed. */
  day: string
  /** Title of its guide; left out outside guides. */
  guide?: string
  /** Tells apart the entries of one page; left out when it has one. */
  version?: string
}

export interface FeedPage extends GroupPage {
  data: object
}

/** Feeds announce the last ones; the site map has them all. */
export const MAX_ENTRIES = 50

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** Newest first, those of one day by address. */
export const compareEntries = (a: FeedEntry, b: FeedEntry): number =>
  a.day === b.day ? compare(a.address, b.address) : compare(b.day, a.day)

const describe = ({ frontmatter }: FeedPage): string =>
  typeof frontmatter.description === 'string' ? frontmatter.description : ''

/**
 * The pages most recently written or checked, newest first; those of the same day by address.
 * A page that gives no date is not announced.
 */
export const resolveEntries = (pages: readonly FeedPage[]): FeedEntry[] => {
  const groups = resolveGroups(pages)
  const ids = groups.map(({ id }) => id)
  const titles = new Map(groups.map(({ id, title }) => [id, title]))
  return pages
    .filter((page) => isPublished(page))
    .flatMap((page) => {
      const review = readReview(page)
      const day = review?.day
      const guide = titles.get(findGroupId(page.filePathRelative, ids) ?? '')
      const { title, path: address } = page
      const [change] = review?.changes ?? []
      // What changed says more than what the page is about.
      const description = change !== undefined && change.iso === day ? change.what : describe(page)
      return day ? [{ title, description, address, day, guide }] : []
    })
    .sort(compareEntries)
    .slice(0, MAX_ENTRIES)
}
