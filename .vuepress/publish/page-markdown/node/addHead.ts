import type { HeadConfig, Page } from 'vuepress/core'

/**
 * Adds elements to the head of a page, after those that it has.
 *
 * The page that VuePress renders reads `data.frontmatter`, of which the review plugin keeps a lighter
 * copy; the other plugins read `frontmatter`. Both get the same list.
 */
export const addHead = (
  page: Pick<Page, 'frontmatter'> & { data: Pick<Page['data'], 'frontmatter'> },
  elements: readonly HeadConfig[],
): void => {
  const head = [...(page.frontmatter.head ?? []), ...elements]
  page.frontmatter.head = head
  page.data.frontmatter.head = head
}
