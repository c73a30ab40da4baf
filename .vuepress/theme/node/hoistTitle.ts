import type { Page } from 'vuepress/core'

/** Title of a page, taken out of its text. */
export interface OwnTitle {
  id: string
  /** HTML without component. */
  html: string
}

/** First page of a guide: a folder of the root. */
const INTRODUCTION_RE = /^[^/]+\/(?:README|index)\.md$/i
const TITLE_RE = /<h1 id="([^"]*)"[^>]*>(.*)<\/h1>\n?/

/** What Vue would not read as plain HTML. */
const isDynamic = (html: string): boolean => /\{\{|<[A-Z]|<[a-z]+-/.test(html)

/**
 * Takes the title of a guide's introduction out of its template, wherever it stands in the Markdown: the
 * theme writes it first, with the name of the guide (`VPPage`). The page as other outputs read it is left.
 *
 * @returns null for any other page, and for a title that is not plain HTML
 */
export const hoistTitle = ({ filePathRelative, sfcBlocks }: Page): OwnTitle | null => {
  const { template } = sfcBlocks
  if (!template || !INTRODUCTION_RE.test(filePathRelative ?? '')) return null
  const [whole, id, html] = TITLE_RE.exec(template.contentStripped) ?? []
  if (whole === undefined || !id || !html || isDynamic(html)) return null
  template.contentStripped = template.contentStripped.replace(whole, () => '')
  return { id, html }
}
