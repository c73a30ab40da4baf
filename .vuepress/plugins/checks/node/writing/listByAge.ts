import type { Site } from '../site/createSite.ts'

/** A page and how long ago somebody verified it. */
export interface PageAge {
  file: string
  title: string
  /** Null when the page does not say it. */
  verifiedOn: string | null
  /** Whole days; infinite without a date. */
  days: number
}

const DAY = 86_400_000

const countDays = (from: string, to: string): number =>
  Math.floor((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)

/** Pages of guides, those verified longest ago first, those never verified before them. */
export const listByAge = (site: Site): PageAge[] =>
  site.pages
    .filter(
      ({ kind, frontMatter }) =>
        kind === 'chapter' || kind === 'guide' || 'verifiedOn' in frontMatter.data,
    )
    .map(({ file, frontMatter, headings }) => {
      const { verifiedOn, title } = frontMatter.data
      const date =
        typeof verifiedOn === 'string' && !Number.isNaN(Date.parse(verifiedOn)) ? verifiedOn : null
      return {
        file,
        title: typeof title === 'string' ? title : (headings[0]?.text ?? file),
        verifiedOn: date,
        days: date ? countDays(date, site.today) : Infinity,
      }
    })
    .sort((a, b) =>
      a.days === b.days ? a.file.localeCompare(b.file, 'fr', { numeric: true }) : b.days - a.days,
    )
