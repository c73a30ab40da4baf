import { escapeHtml } from '../../lib/escapeHtml.ts'
import { findTagEnds } from '../../lib/findTagEnds.ts'
import { type HtmlTag, readHtmlTags } from '../../lib/readHtmlTags.ts'

/** Where the text of a page begins. */
const ARTICLE = '<article'
/** In these a link would be one control within another. */
const CONTROLS = new Set(['a', 'button', 'summary', 'label'])
/** Width in px under which an image is a sign in the text, seen whole as it is. */
const SMALL = 200

const readAttribute = ({ attributes }: HtmlTag, name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value ?? undefined

const isEnlarged = (image: HtmlTag): boolean => {
  const width = readAttribute(image, 'width')
  return readAttribute(image, 'alt') !== '' && (width === undefined || Number(width) >= SMALL)
}

/**
 * Makes each image of a text a link to its file, which a script opens on the whole window instead
 * (`enlarge` of `html-first/client`). It is the last thing done to a page: addresses of images are known
 * when it is rendered. An image in a link or another control is left as it is, and so is an empty `alt`.
 *
 * @param content - HTML of a page's body
 * @param label - what the link does, in the language of the site
 */
export const linkImages = (content: string, label: string): string => {
  const start = content.indexOf(ARTICLE)
  // A page that Vue takes over must be as Vue wrote it.
  if (start < 0 || content.includes(' data-hydrate')) return content
  const end = content.indexOf('</article>', start)
  const article = content.slice(start, end)
  if (!article.includes('<img')) return content
  const parts: string[] = [content.slice(0, start)]
  const ends = findTagEnds(article, false)
  let position = 0
  let depth = 0
  for (const tag of readHtmlTags(article).tags) {
    if (CONTROLS.has(tag.name)) depth += tag.isEnd ? -1 : 1
    if (tag.name !== 'img' || depth > 0 || !isEnlarged(tag)) continue
    const src = readAttribute(tag, 'src')
    if (!src) continue
    const close = ends[tag.offset + 1]!
    parts.push(
      article.slice(position, tag.offset),
      `<a href="${escapeHtml(src)}" title="${escapeHtml(label)}" data-action="enlarge">`,
      article.slice(tag.offset, close),
      '</a>',
    )
    position = close
  }
  return parts.join('') + article.slice(position) + content.slice(end)
}
