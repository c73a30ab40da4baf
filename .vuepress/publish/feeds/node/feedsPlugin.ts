import type { HeadConfig, Plugin } from 'vuepress/core'
import { addHead } from '../../page-markdown/node/addHead.ts'
import { listPageFeeds } from './pageFeeds.ts'
import { ATOM_ADDRESS, RSS_ADDRESS } from './renderFeeds.ts'

const SITE_TITLE = 'Pages nouvelles et revues'
const PAGE_TITLE = 'Cette page'

/**
 * Lets feed readers find the feeds of `feedsStep`: that of the site from any page, each page's own from it.
 * The home page alone says the other format of the first: a reader of feeds needs one.
 */
export const feedsPlugin = (): Plugin => ({
  name: 'feeds',

  onInitialized: ({ siteData, pages }) => {
    const announce = (address: string, title: string, format = 'atom'): HeadConfig => {
      const href = `${siteData.base}${address.slice(1)}`
      return ['link', { rel: 'alternate', type: `application/${format}+xml`, title, href }]
    }
    siteData.head.push(announce(ATOM_ADDRESS, SITE_TITLE))
    const home = pages.find(({ path }) => path === '/')
    if (home) addHead(home, [announce(RSS_ADDRESS, SITE_TITLE, 'rss')])
    for (const { page, address } of listPageFeeds(pages))
      addHead(page, [announce(address, PAGE_TITLE)])
  },
})
