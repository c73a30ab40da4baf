import type { Site } from '../../../site.ts'
import type { LegalReference } from '../../../constructs/legal-references/shared/LegalReference.ts'
import type { LegalState } from '../../../constructs/legal-references/shared/LegalState.ts'
import { citePage } from './citePage.ts'
import { listLegalWarnings } from './listLegalWarnings.ts'
import { readDay, readIso, readPageDates } from './readPageDates.ts'
import { resolveSource, type SourcePlace } from './resolveSource.ts'
import { encodeValue, SECTION_LABEL } from '../shared/fillReport.ts'
import type { PageReview } from '../shared/types.ts'

/** Form of the forge for an error in a page, in `.github/ISSUE_TEMPLATE/`. */
const ERROR_FORM = 'erreur.yml'

export interface ResolveReviewOptions extends SourcePlace {
  legal: LegalState
  site: Pick<
    Site,
    'title' | 'url' | 'repository' | 'branch' | 'docsDir' | 'email' | 'licence' | 'reviewMonths'
  >
  page: { path: string; title: string; frontmatter: Record<string, unknown>; file: string }
  /** References of the page, text and sources. */
  references: readonly LegalReference[]
  /** The day that ages are counted to; null when it is not known. */
  now: Date | null
}

/** The last day on which a page is fresh. */
export const reviewLimit = (verified: Date, months: number): Date => {
  const limit = new Date(verified)
  limit.setUTCMonth(limit.getUTCMonth() + months)
  return limit
}

/** Whether a day is older than that many months on the day `now`; never for 0. */
export const isStale = (verified: Date, now: Date, months: number): boolean =>
  months > 0 && now > reviewLimit(verified, months)

const resolveActions = ({ site, page }: ResolveReviewOptions): PageReview['actions'] => {
  const { repository, branch, docsDir, email, url } = site
  const { file, path, title, frontmatter } = page
  const version = readIso(frontmatter.verifiedOn) ?? readIso(frontmatter.writtenOn) ?? 'non datée'
  const subject = `Erreur : ${title}`
  const body = [`Page : ${url}${path}`, `Version : ${version}`, SECTION_LABEL, 'Erreur : '].join(
    '\n',
  )
  const query = (params: Record<string, string>): string =>
    Object.entries(params)
      .map(([name, value]) => `${name}=${encodeValue(value)}`)
      .join('&')
  const folder = docsDir === '' ? '' : `${docsDir}/`
  const byMail = [
    {
      text: 'Signaler une erreur par courriel',
      href: `mailto:${email}?${query({ subject, body })}`,
      isReport: true,
    },
  ]
  const onForge = [
    {
      text: 'Signaler une erreur sur GitHub',
      // The name is that of a field of the form.
      href: `${repository}/issues/new?${query({ template: ERROR_FORM, page: url + path })}`,
      isReport: true,
    },
    {
      text: 'Proposer une modification',
      href: `${repository}/edit/${branch}/${folder}${file.split('/').map(encodeURIComponent).join('/')}`,
    },
  ]
  return [...(email ? byMail : []), ...(repository ? onForge : [])]
}

/** Everything that the foot of a page says, from its front matter. */
export const resolveReview = (options: ResolveReviewOptions): PageReview => {
  const { site, page, now } = options
  const { frontmatter } = page
  const dates = readPageDates(frontmatter)
  const sources = Array.isArray(frontmatter.sources) ? frontmatter.sources : []
  const last = readDay(dates.verified?.iso ?? dates.written?.iso)
  const url = `${site.url}${options.base.replace(/\/$/, '')}${page.path}`
  return {
    ...dates,
    stale: Boolean(last && now && isStale(last, now, site.reviewMonths)),
    warnings: listLegalWarnings(options.references, options.legal, dates),
    citation: citePage({
      title: page.title,
      site: site.title,
      licence: site.licence.title,
      url,
      day: dates.day,
    }),
    sources: sources.flatMap((source: unknown) => resolveSource(source, options) ?? []),
    actions: resolveActions(options),
  }
}
