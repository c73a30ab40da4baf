import type { Plugin } from 'vuepress/core'
import { ATOM_ADDRESS, RSS_ADDRESS } from './renderFeeds.ts'

/** Lets feed readers find the feeds of `feedsStep` from any page. */
export const feedsPlugin = (): Plugin => ({
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
})
