import type { App, Page } from 'vuepress/core'
import { createLinkResolver } from './createLinkResolver.ts'
import { renderStaticHtml, type StaticHtml } from './renderStaticHtml.ts'

/** Pages that hold nothing for Vue, by the path of their file. */
export interface StaticPages {
  /** False for a page that is left to Vue, and for what is no page. */
  has: (file: string) => boolean
  /** The HTML of a page; null where `has` is false. */
  read: (file: string) => StaticHtml | null
  /** The images of a page, as it names them; none where `has` is false. */
  assets: (file: string) => readonly string[]
}

/** What is kept of a page: its images, and its HTML. */
interface Packed {
  assets: readonly string[]
  bytes: Uint8Array
}

/** In UTF-8, half of what V8 makes of a French text: the HTML of every page waits until the app is compiled. */
const pack = (html: StaticHtml): Packed => ({
  assets: html.assets,
  bytes: Buffer.from(JSON.stringify(html)),
})

const unpack = ({ bytes }: Packed): StaticHtml =>
  JSON.parse(new TextDecoder().decode(bytes)) as StaticHtml

/** Tells pages of plain HTML from those that are left to Vue. A page is rendered at the first demand. */
export const openStaticPages = (app: App): StaticPages => {
  let resolveLink: ReturnType<typeof createLinkResolver> | undefined
  const rendered = new Map<string, Packed | null>()

  const renderPage = (page: Page): StaticHtml | null => {
    const { template, script, scriptSetup, styles, customBlocks } = page.sfcBlocks
    const hasCode = script || scriptSetup || styles.length > 0 || customBlocks.length > 0
    if (!template || hasCode) return null
    resolveLink ??= createLinkResolver(app.pages, app.options.base)
    return renderStaticHtml(template.contentStripped, (to) => resolveLink!(to, page.path))
  }

  const find = (file: string): Packed | null => {
    const page = app.pagesMap[file]
    if (!page) return null
    const kept = rendered.get(file)
    if (kept !== undefined) return kept
    const html = renderPage(page)
    const packed = html && pack(html)
    rendered.set(file, packed)
    return packed
  }

  return {
    has: (file) => find(file) !== null,
    assets: (file) => find(file)?.assets ?? [],
    read: (file) => {
      const packed = find(file)
      return packed && unpack(packed)
    },
  }
}
