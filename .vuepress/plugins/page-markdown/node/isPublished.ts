import type { Page } from 'vuepress/core'

type PublishedPage = Pick<Page, 'path' | 'frontmatter'>

const isNoIndex = ({ head }: PublishedPage['frontmatter']): boolean =>
  (head ?? []).some(([, attributes]) => {
    const { name, content } = attributes as Record<string, unknown>
    return name === 'robots' && String(content).includes('noindex')
  })

/**
 * Whether a page says something of its own, to be read elsewhere: copies, feeds and open data list it.
 * Neither « page introuvable » nor what is kept from search engines, site map or search.
 */
export const isPublished = ({ path, frontmatter }: PublishedPage): boolean =>
  path !== '/404.html' &&
  frontmatter.sitemap !== false &&
  frontmatter.search !== false &&
  !isNoIndex(frontmatter)
