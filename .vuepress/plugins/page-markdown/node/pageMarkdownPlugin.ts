import type { App, Plugin } from 'vuepress/core'
import { fs } from 'vuepress/utils'
import type { Site } from '../../../site.ts'
import type { LegalState } from '../../legal-references/shared/LegalState.ts'
import { addHead } from './addHead.ts'
import { copyAddress } from '../shared/copyAddress.ts'
import { isPublished } from './isPublished.ts'
import { resolveCopies } from './resolveCopies.ts'

export interface PageMarkdownOptions {
  site: Site
  legal: LegalState
}

const announceCopies = ({ pages, siteData }: App): void => {
  for (const page of pages.filter(isPublished)) {
    const href = `${siteData.base}${copyAddress(page.path).slice(1)}`
    addHead(page, [['link', { rel: 'alternate', type: 'text/markdown', href }]])
  }
}

const writeCopies = (app: App, { site, legal }: PageMarkdownOptions): void => {
  const { base, title, description } = app.siteData
  const root = `${site.url}${base.replace(/\/$/, '')}`
  for (const { file, content } of resolveCopies({
    title,
    description,
    root,
    pages: app.pages,
    legal,
  })) {
    // Nothing else is at work: waiting for each of thousands of files takes longer than writing it.
    fs.outputFileSync(app.dir.dest(file), content)
  }
}

/**
 * Publishes each page as Markdown too, beside the page, with `llms.txt` and `llms-full.txt`.
 *
 * `@vuepress/plugin-llms` copies files as their authors wrote them: containers, references and links
 * of this site would mean nothing elsewhere. It also reads each page a second time with another parser.
 */
export const pageMarkdownPlugin = (options: PageMarkdownOptions): Plugin => ({
  name: 'page-markdown',
  onInitialized: announceCopies,
  onGenerated: (app) => writeCopies(app, options),
})
