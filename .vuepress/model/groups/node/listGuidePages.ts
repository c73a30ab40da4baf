import type { GroupItem } from '../shared/types.ts'
import { resolveGroups, type GroupPage } from './resolveGroups.ts'

/** A guide, by the addresses of its pages, without base: the introduction first, nested groups included. */
export interface GuidePages {
  id: string
  addresses: string[]
}

const listAddresses = ({ link, items = [] }: GroupItem): string[] => [
  link,
  ...items.flatMap(listAddresses),
]

/** The guides of a site, each with all its pages. */
export const listGuidePages = (pages: readonly GroupPage[]): GuidePages[] =>
  resolveGroups(pages).map((guide) => ({ id: guide.id, addresses: listAddresses(guide) }))
