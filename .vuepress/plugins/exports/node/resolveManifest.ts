import { resolveGroups, type GroupPage } from '../../groups/node/resolveGroups.ts'
import type { Group, GroupItem } from '../../groups/shared/types.ts'
import { readDay } from '../../review/node/resolveReview.ts'
import type { ExportChapter, ExportGuide } from '../shared/types.ts'

type Days = Map<string, string>

const readDays = (pages: readonly GroupPage[]): Days =>
  new Map(
    pages.flatMap(({ path, frontmatter }) => {
      const day = readDay(frontmatter.verifiedOn)
      return day ? [[path, day.toISOString().slice(0, 10)] as const] : []
    }),
  )

const toChapter = (item: GroupItem, number: string, days: Days): ExportChapter => ({
  number,
  title: item.title,
  description: item.description,
  address: item.link,
  verifiedOn: days.get(item.link),
})

const numberItems = (items: readonly GroupItem[], prefix: string, days: Days): ExportChapter[] =>
  items.flatMap((item, index) => {
    const number = `${prefix}${index + 1}`
    return [toChapter(item, number, days), ...numberItems(item.items ?? [], `${number}.`, days)]
  })

const toGuide = (group: Group, days: Days): ExportGuide => {
  const chapters = [
    toChapter({ ...group, title: 'Introduction' }, '', days),
    ...numberItems(group.items, '', days),
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
export const resolveManifest = (pages: readonly GroupPage[]): ExportGuide[] => {
  const days = readDays(pages)
  return resolveGroups(pages).map((group) => toGuide(group, days))
}
