import type { App, Plugin } from 'vuepress/core'
import type { Preview } from '../../Driver.ts'
import { renderBanner } from './renderBanner.ts'

export interface PreviewBanner {
  plugin: Plugin
  /** The banner, the same in every page; empty in the published site. */
  render: () => string
}

/** Says in every page that the site is not the published one, and keeps it out of search engines. */
export const createPreviewBanner = (preview: Preview | undefined): PreviewBanner => {
  let app: App | undefined
  let banner: string | undefined
  return {
    plugin: (created) => {
      app = created
      if (preview) created.siteData.head.push(['meta', { name: 'robots', content: 'noindex' }])
      return { name: 'preview-banner' }
    },
    render: () => {
      if (!preview || !app) return ''
      return (banner ??= renderBanner(preview, app.pages, app.siteData.base))
    },
  }
}
