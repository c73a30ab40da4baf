import type { Step } from '../../Step.ts'
import type { Site } from '../../../site.ts'
import { ATOM_ADDRESS, renderAtom, renderRss, RSS_ADDRESS } from './renderFeeds.ts'
import { resolveEntries } from './resolveEntries.ts'

/**
 * Announces new and revised pages: `/atom.xml` and `/rss.xml`.
 *
 * `@vuepress/plugin-feed` dates entries by Git and writes the hour of the build in the feed; ours are dated
 * by the review that each page states, and the same pages give the same feed.
 */
export const feedsStep = ({ site }: { site: Site }): Step => ({
  name: 'feeds',
  addresses: () => [ATOM_ADDRESS, RSS_ADDRESS],
  write: ({ pages, siteData }, output) => {
    const feed = {
      title: siteData.title,
      description: siteData.description,
      publisher: site.publisher.name || site.title,
      licence: site.licence.title,
      lang: site.lang,
      root: `${site.url}${siteData.base.replace(/\/$/, '')}`,
      entries: resolveEntries(pages),
    }
    output.write(ATOM_ADDRESS, renderAtom(feed))
    output.write(RSS_ADDRESS, renderRss(feed))
  },
})
