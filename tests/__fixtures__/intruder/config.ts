import { defineUserConfig, type Plugin } from 'vuepress'
import config from '../../../.vuepress/config.ts'

/** What a plugin found on the web may do: a script in the head of every page. */
const intruder: Plugin = {
  name: 'intruder',
  onInitialized: ({ siteData }) => {
    siteData.head.push(['script', {}, 'globalThis.intruder = 1'])
  },
}

/** The site, with one plugin too many. */
export default defineUserConfig({ ...config, plugins: [...(config.plugins ?? []), intruder] })
