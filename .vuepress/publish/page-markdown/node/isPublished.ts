import type { Page } from 'vuepress/core'

type PublishedPage = Pick<Page, 'path' | 'frontmatter'>

/** Whether a page asks search engines to leave it out. */
export const isNoIndex = ({ frontmatter }: Pick<PublishedPage, 'frontmatter'>): boolean =>
  (frontmatter.head ?? []).some(([, attributes]) => {
    const { name, content } = attributes as Record<string, unknown>
    return name === 'robots' && String(content).includes('noindex')
  })

/**
 * Whether a page says something of its own, to be read elsewhere: copies, feeds and open data list it.
 * Neither « page introuvable » nor what is kept from search engines, site map or search.
 */
export const isPublished = (page: PublishedPage): boolean =>
  page.path !== '/404.html' &&
  page.frontmatter.sitemap !== false &&
  page.frontmatter.search !== false &&
  !isNoIndex(page)
