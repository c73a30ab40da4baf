import type { Plugin } from 'vuepress/core'
import { copyAddress } from '../shared/copyAddress.ts'
import { addHead } from './addHead.ts'
import { isPublished } from './isPublished.ts'

/** Announces, in each page, the copy in Markdown that `copiesStep` writes. */
export const pageMarkdownPlugin = (): Plugin => ({
  name: 'page-markdown',
  onInitialized: ({ pages, siteData }) => {
    for (const page of pages.filter(isPublished)) {
      const href = `${siteData.base}${copyAddress(page.path).slice(1)}`
      addHead(page, [['link', { rel: 'alternate', type: 'text/markdown', href }]])
    }
  },
})
