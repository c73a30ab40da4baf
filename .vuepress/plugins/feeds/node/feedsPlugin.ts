import { writeFile } from 'node:fs/promises'
import type { Plugin } from 'vuepress/core'
import type { Site } from '../../../site.ts'
import { addressFile } from '../../exports/node/addressFile.ts'
import { ATOM_ADDRESS, renderAtom, renderRss, RSS_ADDRESS } from './renderFeeds.ts'
import { resolveEntries } from './resolveEntries.ts'

/**
 * Announces new and revised pages: `/atom.xml` and `/rss.xml`, found by feed readers from any page.
 *
 * `@vuepress/plugin-feed` dates entries by Git and writes the hour of the build in the feed; ours are dated
 * by the review that each page states, and the same pages give the same feed.
 */
export const feedsPlugin = ({ site }: { site: Site }): Plugin => ({
  name: 'feeds',

  onInitialized: ({ siteData }) => {
    const announce = (type: string, address: string): void => {
      const href = `${siteData.base}${address.slice(1)}`
      siteData.head.push([
        'link',
        { rel: 'alternate', type, title: 'Pages nouvelles et revues', href },
      ])
    }
    announce('application/atom+xml', ATOM_ADDRESS)
    announce('application/rss+xml', RSS_ADDRESS)
  },

  onGenerated: async ({ pages, siteData, dir }) => {
    const feed = {
      title: siteData.title,
      description: siteData.description,
      publisher: site.publisher.name,
      root: `${site.url}${siteData.base.replace(/\/$/, '')}`,
      entries: resolveEntries(pages),
    }
    await writeFile(dir.dest(addressFile(ATOM_ADDRESS)), renderAtom(feed))
    await writeFile(dir.dest(addressFile(RSS_ADDRESS)), renderRss(feed))
  },
})
