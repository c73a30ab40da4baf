import type { Group, GuideSummary } from './types.ts'

/** Keeps of a guide what the other guides' pages need: no list of pages. */
export const summarizeGroup = (group: Group): GuideSummary => ({
  id: group.id,
  title: group.title,
  shortTitle: group.shortTitle,
  link: group.link,
  color: group.color,
  count: group.items.length,
})
