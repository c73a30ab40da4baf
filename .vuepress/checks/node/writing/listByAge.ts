import { resolveOwners } from '../../../model/publication/resolveOwners.ts'
import { isStale, reviewLimit } from '../../../model/review/node/resolveReview.ts'
import { readDay, readIso } from '../../../model/review/node/readPageDates.ts'
import type { Site } from '../../../model/site/createSite.ts'

/** A page, and how long ago somebody verified it, or wrote it. */
export interface PageAge {
  file: string
  title: string
  /** Address on the site. */
  address: string
  /** The role that answers for the page; null when none does. */
  owner: string | null
  /** Last day before it is to be read again, `2026-11-24`; null without a date. */
  reviewBy: string | null
  /** Null when the page was not verified. */
  verifiedOn: string | null
  /** Null when the page does not say it. */
  writtenOn: string | null
  /** Whole days since it was verified, else written; infinite without a date. */
  days: number
  /** Older than the site's one threshold: see `isStale`. */
  isStale: boolean
}

const DAY = 86_400_000

const countDays = (from: Date, to: Date): number =>
  Math.floor((to.getTime() - from.getTime()) / DAY)

/**
 * Pages of guides, the oldest first, those without a date before them.
 *
 * @param months - after which a page is to be read again
 */
export const listByAge = (site: Site, months: number): PageAge[] => {
  const today = readDay(site.today) ?? new Date(0)
  const owners = resolveOwners(
    site.pages.map(({ file, frontMatter: { data } }) => ({ file, data })),
  )
  return site.pages
    .filter(
      ({ kind, frontMatter: { data } }) =>
        kind === 'chapter' || kind === 'guide' || 'verifiedOn' in data || 'writtenOn' in data,
    )
    .map(({ file, address, frontMatter: { data }, headings }): PageAge => {
      const date = readDay(data.verifiedOn) ?? readDay(data.writtenOn)
      return {
        file,
        title: typeof data.title === 'string' ? data.title : (headings[0]?.text ?? file),
        address,
        owner: owners.get(file) ?? null,
        reviewBy: date ? reviewLimit(date, months).toISOString().slice(0, 10) : null,
        verifiedOn: readIso(data.verifiedOn) ?? null,
        writtenOn: readIso(data.writtenOn) ?? null,
        days: date ? countDays(date, today) : Infinity,
        isStale: date === null || isStale(date, today, months),
      }
    })
    .sort((a, b) =>
      a.days === b.days ? a.file.localeCompare(b.file, 'fr', { numeric: true }) : b.days - a.days,
    )
}
