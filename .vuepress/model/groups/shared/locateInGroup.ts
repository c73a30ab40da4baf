import type { Group, GroupItem, GroupLocation } from './types.ts'

/** Every page of a guide in reading order, introduction first. */
export const flattenGroup = (group: GroupItem): GroupItem[] => [
  group,
  ...(group.items ?? []).flatMap(flattenGroup),
]

const findParents = (parent: GroupItem, link: string): GroupItem[] | null => {
  for (const item of parent.items ?? []) {
    if (item.link === link) return [parent]
    const below = findParents(item, link)
    if (below) return [parent, ...below]
  }
  return null
}

/**
 * Finds a page in its guide.
 *
 * @param link - address of the page, without the site's base
 * @returns null when the guide does not have the page
 */
export const locateInGroup = (group: Group, link: string): GroupLocation | null => {
  const pages = flattenGroup(group)
  const index = pages.findIndex((page) => page.link === link)
  const item = pages[index]
  if (!item) return null
  const parents = findParents(group, link) ?? []
  const siblings = parents.at(-1)?.items ?? []
  return {
    parents,
    item,
    number: siblings.indexOf(item) + 1,
    count: siblings.length,
    previous: pages[index - 1] ?? null,
    next: pages[index + 1] ?? null,
  }
}
