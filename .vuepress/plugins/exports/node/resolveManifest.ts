import { resolveGroups, type GroupPage } from '../../groups/node/resolveGroups.ts'
import type { Group, GroupItem } from '../../groups/shared/types.ts'
import type { PageReview } from '../../review/shared/types.ts'
import { readReview } from './readReview.ts'
import type { ExportChapter, ExportGuide } from '../shared/types.ts'

/** What this plugin reads of a VuePress page. */
export interface ExportPage extends GroupPage {
  data: object
}

type Reviews = Map<string, PageReview | undefined>

const toChapter = (item: GroupItem, number: string, reviews: Reviews): ExportChapter => ({
  number,
  title: item.title,
  description: item.description,
  address: item.link,
  verifiedOn: reviews.get(item.link)?.verified?.iso,
  sources: reviews.get(item.link)?.sources ?? [],
})

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
    address: group.link,
    verifiedOn: chapters
      .flatMap(({ verifiedOn }) => verifiedOn ?? [])
      .sort()
      .at(-1),
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
