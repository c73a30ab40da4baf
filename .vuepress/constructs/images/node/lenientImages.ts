import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { escapeHtml, unescapeHtml } from '../../../lib/escapeHtml.ts'
import { readTokenText } from '../../../model/page/readTokenText.ts'
import type { PageImages } from '../shared/PageImages.ts'
import { resolveImage } from '../shared/resolveImage.ts'

interface PageEnv {
  filePathRelative?: string | null
}

/** The file that an address names, to call it something. */
const nameOf = (url: string): string => /([^/?#]*)(?:[?#].*)?$/s.exec(url)?.[1] || url

const isRemote = (url: string): boolean => /^(?:https?:)?\/\//i.test(url.trim())

/** Tags as `softenHtml` writes them: no sign of HTML is left in their values. */
const IMG_RE = /<img\b[^<>]*>/gi

const readAttribute = (tag: string, name: string): string =>
  unescapeHtml(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

/**
 * markdown-it extension, for pages that are published as they come: an image that is not there is its
 * alternative text; one of another site, which nothing fetches, is a link to it.
 */
export const lenientImages = (md: MarkdownIt, { files }: { files: PageImages }): void => {
  const isShown = (url: string, page: string | null): boolean => {
    const facts = files.readFacts(resolveImage(url, page, files))
    // A drawing that runs code, half a photo, a pointer of Git LFS: nothing to show.
    return facts !== null && facts.type !== null && facts.isWhole && facts.danger === null
  }

  const toText = (state: StateCore, image: Token, isLinked: boolean): Token[] => {
    const url = image.attrGet('src') ?? ''
    const text = new state.Token('text', '', 0)
    text.content = readTokenText(image.children ?? []) || image.content
    if (isLinked || !isRemote(url)) return text.content ? [text] : []
    text.content ||= nameOf(url)
    const open = new state.Token('link_open', 'a', 1)
    open.attrSet('href', url)
    return [open, text, new state.Token('link_close', 'a', -1)]
  }

  const softenTags = (html: string, page: string | null): string =>
    html.replace(IMG_RE, (tag) => {
      const url = readAttribute(tag, 'src')
      if (isShown(url, page)) return tag
      const alt = readAttribute(tag, 'alt')
      return isRemote(url)
        ? `<a href="${escapeHtml(url)}" rel="noopener">${escapeHtml(alt || nameOf(url))}</a>`
        : escapeHtml(alt)
    })

  md.core.ruler.push('lenient_images', (state) => {
    const page = (state.env as PageEnv).filePathRelative ?? null
    for (const token of state.tokens) {
      if (token.type === 'html_block' || token.type === 'html_inline')
        token.content = softenTags(token.content, page)
      if (!token.children) continue
      let depth = 0
      token.children = token.children.flatMap((child) => {
        if (child.type === 'link_open') depth += 1
        if (child.type === 'link_close') depth -= 1
        if (child.type === 'html_inline') child.content = softenTags(child.content, page)
        return child.type === 'image' && !isShown(child.attrGet('src') ?? '', page)
          ? toText(state, child, depth > 0)
          : [child]
      })
    }
  })
}
