import { formatFrenchDate } from '../../../constructs/timeline/shared/frenchDates.ts'
import { printSpaces } from '../../../lib/printSpaces.ts'
import type { PageChange, PageReview, ReviewDay } from '../shared/types.ts'

/** `2026-11-24` or a YAML date, as a day; null for anything else. */
export const readDay = (value: unknown): Date | null => {
  const date =
    value instanceof Date
      ? value
      : typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? new Date(`${value}T00:00:00Z`)
        : null
  return date && !Number.isNaN(date.valueOf()) ? date : null
}

/** The same, as `2026-11-24`. */
export const readIso = (value: unknown): string | undefined =>
  readDay(value)?.toISOString().slice(0, 10)

const toReviewDay = (value: unknown): ReviewDay | undefined => {
  const iso = readIso(value)
  return iso === undefined ? undefined : { iso, text: formatFrenchDate(iso) }
}

const readText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? printSpaces(value.trim()) : undefined

const readChanges = (value: unknown): PageChange[] =>
  (Array.isArray(value) ? (value as unknown[]) : [])
    .flatMap((item): PageChange[] => {
      const { date, what, cause } = (item ?? {}) as Record<string, unknown>
      const day = toReviewDay(date)
      const text = readText(what)
      return day && text ? [{ ...day, what: text, cause: cause === 'loi' ? 'loi' : 'guide' }] : []
    })
    .sort((a, b) => (a.iso < b.iso ? 1 : a.iso > b.iso ? -1 : 0))

type Dates = Pick<PageReview, 'written' | 'verified' | 'statement' | 'day' | 'changes'>

/** Whether who verified the page is a jurist: else the page says that none has read it. */
const JURIST_RE = /\bjuriste\b/i

const state = ({ written, verified }: Pick<Dates, 'written' | 'verified'>): string => {
  if (verified) {
    const { text, against, by } = verified
    const act = against
      ? `Confronté aux textes le ${text} (${against})`
      : `Vérifié le ${text}, sans dire contre quoi`
    const who = by ? `, par ${by}` : ''
    return `${act}${who}${by && JURIST_RE.test(by) ? '' : '\u00a0; pas relu par un juriste'}.`
  }
  return written ? `Rédigé le ${written.text}, pas encore vérifié.` : ''
}

/** The dates of a page, and what it says of them: no more than what was done. */
export const readPageDates = (frontmatter: Record<string, unknown>): Dates => {
  const written = toReviewDay(frontmatter.writtenOn)
  const verifiedDay = toReviewDay(frontmatter.verifiedOn)
  const verified = verifiedDay && {
    ...verifiedDay,
    against: readText(frontmatter.verifiedAgainst),
    by: readText(frontmatter.verifiedBy),
  }
  const changes = readChanges(frontmatter.changes)
  const days = [written?.iso, verified?.iso, changes[0]?.iso].filter((iso) => iso !== undefined)
  return {
    written,
    verified,
    statement: state({ written, verified }),
    day: days.sort().at(-1),
    changes,
  }
}
