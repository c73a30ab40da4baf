import type { PageDraft, PageRule } from '../checks/node/Rule.ts'
import { formatFrenchDate } from '../constructs/timeline/shared/frenchDates.ts'
import { readNotice } from '../model/publication/notice.ts'
import { firstDay, type Publication } from '../model/publication/publication.ts'
import type { Site, SitePage } from '../model/site/createSite.ts'
import { resolveTarget } from '../model/site/resolveTarget.ts'
import { listHeaderLinks } from '../model/source/listHeaderLinks.ts'

const describe = (publication: Publication): string =>
  publication.state === 'scheduled'
    ? `ne paraîtra que le ${formatFrenchDate(publication.day)}`
    : 'est un brouillon'

/** A page that readers see, today or from its day on, does not lead to one that is not there yet. */
const checkLinks = (page: SitePage, site: Site): PageDraft[] => {
  const links = [
    ...page.links.map(({ url, offset, urlOffset }) => ({ url, offset: urlOffset ?? offset })),
    ...listHeaderLinks(page.frontMatter),
  ]
  return links.flatMap(({ url, offset }): PageDraft[] => {
    const target = url ? resolveTarget(site, page, url) : null
    if (target?.kind !== 'page') return []
    const { publication } = target.page
    if (firstDay(publication) <= firstDay(page.publication)) return []
    return [
      {
        offset,
        message: `Le lien « ${url} » mène à une page qui ${describe(publication)}.`,
        suggestion:
          publication.state === 'scheduled'
            ? `Retirez le lien jusque-là, ou donnez à cette page-ci « publishOn: ${publication.day} ».`
            : 'Retirez le lien, ou publiez l’autre page en ôtant son « draft: true ».',
      },
    ]
  })
}

const checkNotice = ({ frontMatter }: SitePage, today: string): PageDraft[] => {
  const notice = readNotice(frontMatter.data.notice)
  if (!notice) return []
  const { from, until } = notice
  const offset = frontMatter.locate(['notice', 'until'])
  if (from !== undefined && from > until)
    return [
      {
        offset,
        message: `L’avis finit le ${formatFrenchDate(until)}, avant de commencer.`,
        suggestion: 'Écrivez le premier jour après « from: » et le dernier après « until: ».',
      },
    ]
  return until < today
    ? [
        {
          offset,
          severity: 'warning',
          message: `L’avis a fini de paraître le ${formatFrenchDate(until)}.`,
          suggestion: 'Retirez « notice », ou changez sa date « until ».',
        },
      ]
    : []
}

/** What is published leads nowhere that is not; notices have an end. */
export const publication: PageRule = {
  name: 'publication',
  severity: 'error',
  scope: 'page',
  check: ({ page, site }) => [...checkLinks(page, site), ...checkNotice(page, site.today)],
}
