import type { GroupItem } from '../../../model/groups/shared/types.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'

export interface ListGroupOptions {
  /** Public address of the site, base included, without final slash. */
  root: string
  /**
   * Turns the address of a page into that to link to.
   *
   * @default the page itself
   */
  toAddress?: (link: string) => string
  /**
   * What stands between a title and its description.
   *
   * @default a French colon, unbreakable space before
   */
  separator?: string
}

/** Pages of a guide as a Markdown list, nested groups below their introduction. */
export const listGroup = (
  items: readonly GroupItem[],
  options: ListGroupOptions,
  indent = '',
): string[] => {
  const { root, toAddress = (link) => link, separator = '\u00a0: ' } = options
  return items.flatMap(({ title, link, description, items: inside = [] }) => [
    `${indent}- [${escapeMarkdown(title)}](${root}${toAddress(link)})${description && separator + escapeMarkdown(description)}`,
    ...listGroup(inside, options, `${indent}  `),
  ])
}
