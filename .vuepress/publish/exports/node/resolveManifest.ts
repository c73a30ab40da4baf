import { resolveGroups, type GroupPage } from '../../../model/groups/node/resolveGroups.ts'
import type { Group, GroupItem } from '../../../model/groups/shared/types.ts'
import type { PageReview } from '../../../model/review/shared/types.ts'
import { readReview } from './readReview.ts'
import type { ExportChapter, ExportGuide } from '../shared/types.ts'

/** What this plugin reads of a VuePress page. */
export interface ExportPage extends GroupPage {
  data: object
}

type Reviews = Map<string, PageReview | undefined>

const toChapter = (item: GroupItem, number: string, reviews: Reviews): ExportChapter => {
  const review = reviews.get(item.link)
  return {
    number,
    title: item.title,
    description: item.description,
    address: item.link,
    statement: review?.statement ?? '',
    day: review?.day,
    writtenOn: review?.written?.iso,
    verifiedOn: review?.verified?.iso,
    verifiedAgainst: review?.verified?.against,
    verifiedBy: review?.verified?.by,
    sources: review?.sources ?? [],
  }
}

const findLast = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)

const numberItems = (
  items: readonly GroupItem[],
  prefix: string,
  reviews: Reviews,
): ExportChapter[] =>
  items.flatMap((item, index) => {
    const number = `${prefix}${index + 1}`
    return [
      toChapter(item, number, reviews),
      ...numberItems(item.items ?? [], `${number}.`, reviews),
    ]
  })

const toGuide = (group: Group, reviews: Reviews): ExportGuide => {
  const chapters = [
    toChapter({ ...group, title: 'Introduction' }, '', reviews),
    ...numberItems(group.items, '', reviews),
  ]
  // A guide without its own group folder above it may be `a/b`: its files still lie in one folder.
  const name = encodeURIComponent(group.id.replaceAll('/', '-'))
  return {
    id: group.id,
    title: group.title,
    description: group.description,
    color: group.color,
    pictogram: group.pictogram,
    address: group.link,
    day: findLast(chapters.map(({ day }) => day)),
    verifiedOn: findLast(chapters.map(({ verifiedOn }) => verifiedOn)),
    chapters,
    print: `/imprimer/${name}/`,
    pdf: { address: `/pdf/guide-${name}.pdf` },
    epub: { address: `/epub/guide-${name}.epub` },
  }
}

/**
 * What can be taken away of each guide, and at which addresses. Sizes are not known yet.
 *
 * @param pages - every page of the site, in any order
 */
export const resolveManifest = (pages: readonly ExportPage[]): ExportGuide[] => {
  const reviews: Reviews = new Map(pages.map((page) => [page.path, readReview(page)]))
  return resolveGroups(pages).map((group) => toGuide(group, reviews))
}
