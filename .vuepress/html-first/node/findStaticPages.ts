import type { App, Page } from 'vuepress/core'
import { createLinkResolver } from './createLinkResolver.ts'
import { renderStaticHtml, type StaticHtml } from './renderStaticHtml.ts'

/** The HTML of a page that holds nothing for Vue, by the path of its file; null for the others, and for what is no page. */
export type FindStaticHtml = (file: string) => StaticHtml | null

/** Tells pages of plain HTML from those that are left to Vue. A page is read at the first demand. */
export const findStaticPages = (app: App): FindStaticHtml => {
  let resolveLink: ReturnType<typeof createLinkResolver> | undefined
  const rendered = new Map<string, StaticHtml | null>()

  const renderPage = (page: Page): StaticHtml | null => {
    const { template, script, scriptSetup, styles, customBlocks } = page.sfcBlocks
    const hasCode = script || scriptSetup || styles.length > 0 || customBlocks.length > 0
    if (!template || hasCode) return null
    resolveLink ??= createLinkResolver(app.pages, app.options.base)
    return renderStaticHtml(template.contentStripped, (to) => resolveLink!(to, page.path))
  }

  return (file) => {
    const page = app.pagesMap[file]
    if (!page) return null
    const html = rendered.get(file)
    if (html !== undefined) return html
    rendered.set(file, renderPage(page))
    return rendered.get(file)!
  }
}
