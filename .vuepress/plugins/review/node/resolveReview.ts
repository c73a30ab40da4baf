import type { Site } from '../../../site.ts'
import { resolveSource, type SourcePlace } from './resolveSource.ts'
import type { PageReview } from '../shared/types.ts'

/** A page is to be read again after that many months. */
export const REVIEW_MONTHS = 18

export interface ResolveReviewOptions extends SourcePlace {
  site: Pick<Site, 'url' | 'repository' | 'branch' | 'docsDir' | 'email'>
  page: { path: string; title: string; frontmatter: Record<string, unknown>; file: string }
  /** The day that ages are counted to; null when it is not known. */
  now: Date | null
}

const dateFormat = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' })

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

/** Whether a review is older than `REVIEW_MONTHS` on the day `now`. */
export const isStale = (verified: Date, now: Date): boolean => {
  const limit = new Date(verified)
  limit.setUTCMonth(limit.getUTCMonth() + REVIEW_MONTHS)
  return now > limit
}

const resolveActions = ({ site, page }: ResolveReviewOptions): PageReview['actions'] => {
  const { repository, branch, docsDir, email, url } = site
  const { file, path, title, frontmatter } = page
  const verified = readDay(frontmatter.verifiedOn)?.toISOString().slice(0, 10) ?? 'non datée'
  const subject = `Erreur : ${title}`
  const body = [`Page : ${url}${path}`, `Version : ${verified}`, 'Section : ', 'Erreur : '].join(
    '\n',
  )
  const query = (params: Record<string, string>): string =>
    Object.entries(params)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&')
  return [
    {
      text: 'Signaler une erreur par courriel',
      href: `mailto:${email}?${query({ subject, body })}`,
    },
    {
      text: 'Signaler une erreur sur GitHub',
      href: `${repository}/issues/new?${query({ title: subject, body })}`,
    },
    {
      text: 'Proposer une modification',
      href: `${repository}/edit/${branch}/${docsDir}/${file.split('/').map(encodeURIComponent).join('/')}`,
    },
  ]
}

/** Everything that the foot of a page says, from its front matter. */
export const resolveReview = (options: ResolveReviewOptions): PageReview => {
  const { frontmatter } = options.page
  const verified = readDay(frontmatter.verifiedOn)
  const sources = Array.isArray(frontmatter.sources) ? frontmatter.sources : []
  return {
    verified: verified
      ? {
          iso: verified.toISOString().slice(0, 10),
          text: dateFormat.format(verified).replace(/^1 /, '1er '),
        }
      : undefined,
    stale: Boolean(verified && options.now && isStale(verified, options.now)),
    sources: sources.flatMap((source: unknown) => resolveSource(source, options) ?? []),
    actions: resolveActions(options),
  }
}
