import { flattenGroup } from './locateInGroup.ts'
import type { Group, GroupItem } from './types.ts'

/** Pages of a guide that a menu lists whole: more are not read, and each page would carry them. */
const MAX_LISTED = 60

const holds = (item: GroupItem, link: string): boolean =>
  item.link === link || (item.items ?? []).some((child) => holds(child, link))

/** Folders where a page is not are named by their introduction, which lists what they hold. */
const narrow = (items: readonly GroupItem[], link: string): GroupItem[] =>
  items.map((item) => {
    if (!item.items) return item
    return holds(item, link) ? { ...item, items: narrow(item.items, link) } : { ...item, items: [] }
  })

/**
 * What the menu of a page lists of its guide: all of it, or, of a guide of many folders, those that lead to the page.
 *
 * @param link - address of the page, without the site's base
 */
export const narrowMenu = (group: Group, link: string): readonly GroupItem[] =>
  flattenGroup(group).length > MAX_LISTED ? narrow(group.items, link) : group.items
