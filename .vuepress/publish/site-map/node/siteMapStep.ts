import type { Step } from '../../Step.ts'
import type { Site } from '../../../site.ts'
import { escapeXml } from '../../../lib/escapeXml.ts'
import { readReview } from '../../exports/node/readReview.ts'
import { isPublished } from '../../page-markdown/node/isPublished.ts'

/** Addresses of what it writes, without base. */
const MAP_ADDRESS = '/sitemap.xml'
const ROBOTS_ADDRESS = '/robots.txt'

const renderUrl = (address: string, day: string | undefined): string =>
  `<url><loc>${escapeXml(address)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`

/**
 * Lists for search engines the pages that say something of their own (sitemaps.org, version 0.9), with the
 * day of their last review, and tells in `robots.txt` where the list is.
 *
 * Takes the place of `@vuepress/plugin-sitemap`, which says that every page changes every day.
 */
export const siteMapStep = ({ site }: { site: Site }): Step => ({
  name: 'siteMap',
  addresses: () => [MAP_ADDRESS, ROBOTS_ADDRESS],
  write: ({ pages, siteData: { base } }, output) => {
    const root = `${site.url}${base.replace(/\/$/, '')}`
    const urls = pages
      .filter(isPublished)
      .map((page) =>
        renderUrl(root + encodeURI(decodeURI(page.path)), readReview(page)?.verified?.iso),
      )
    output.write(
      MAP_ADDRESS,
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`,
    )
    const rules = output.read(ROBOTS_ADDRESS)?.toString().trimEnd() ?? 'User-agent: *\nAllow: /'
    output.write(ROBOTS_ADDRESS, `${rules}\n\nSitemap: ${root}${MAP_ADDRESS}\n`)
  },
})
