import type { Step } from '../../Step.ts'
import type { Site } from '../../../site.ts'
import { LAW_ADDRESS, listLawEntries, listPageFeeds } from './pageFeeds.ts'
import { ATOM_ADDRESS, renderAtom, renderRss, RSS_ADDRESS } from './renderFeeds.ts'
import { resolveEntries } from './resolveEntries.ts'

const TITLE_OF_LAW = 'Ce que la loi a changé dans les pages'

/**
 * Announces new and revised pages: `/atom.xml` and `/rss.xml`; apart, what the law has changed, and what
 * happened to each page that gives a date.
 *
 * `@vuepress/plugin-feed` dates entries by Git and writes the hour of the build in the feed; ours are dated
 * by the review that each page states, and the same pages give the same feed.
 */
export const feedsStep = ({ site }: { site: Site }): Step => ({
  name: 'feeds',
  addresses: ({ pages }) => [
    ATOM_ADDRESS,
    RSS_ADDRESS,
    ...(site.legalTexts ? [LAW_ADDRESS] : []),
    ...listPageFeeds(pages).map(({ address }) => address),
  ],
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
    if (site.legalTexts)
      output.write(
        LAW_ADDRESS,
        renderAtom({
          ...feed,
          title: TITLE_OF_LAW,
          address: LAW_ADDRESS,
          home: LAW_ADDRESS,
          entries: listLawEntries(pages),
        }),
      )
    for (const { page, address, entries } of listPageFeeds(pages))
      output.write(
        address,
        renderAtom({ ...feed, title: page.title, address, home: page.path, entries }),
      )
  },
})
