import type { MarkdownIt, Token } from 'markdown-it'
import { readAttributes } from '../shared/readAttributes.ts'

const BADGE_RE = /^<badge\b([^>]*?)(\/?)>(?:([^<>]*)<\/badge>)?\s*$/i
const END_RE = /^<\/badge>$/i

const isHtml = ({ type }: Token): boolean => type === 'html_inline' || type === 'html_block'

const show = (token: Token, side: 'open' | 'close' | 'whole', text = ''): void => {
  token.type = `badge_${side}`
  token.content = text
}

/** Replaces the tags of a list; one that is opened and not closed is left as it is. */
const replaceBadges = (tokens: readonly Token[]): void => {
  let open: Token | undefined
  for (const token of tokens) {
    if (token.children) replaceBadges(token.children)
    if (!isHtml(token)) continue
    const [whole, attributes = '', slash, inside] = BADGE_RE.exec(token.content) ?? []
    if (whole !== undefined) {
      const words = [readAttributes(attributes).take('text'), inside?.trim() ?? '']
      const text = words.filter(Boolean).join(' ')
      if (slash || inside !== undefined || text) show(token, 'whole', text)
      else open = token
    } else if (END_RE.test(token.content.trim())) {
      if (open) {
        show(open, 'open')
        show(token, 'close')
      } else show(token, 'whole')
      open = undefined
    }
  }
}

/** markdown-it extension: `<Badge text="Nouveau" />` of VuePress and VitePress, as plain text set apart. */
export const badgesMarkdown = (md: MarkdownIt): void => {
  md.core.ruler.after('inline', 'badges', ({ tokens }) => replaceBadges(tokens))
  const { escapeHtml } = md.utils
  const open = '<span class="badge">'
  md.renderer.rules.badge_open = () => open
  md.renderer.rules.badge_close = () => '</span>'
  md.renderer.rules.badge_whole = (tokens, index) => {
    const { content } = tokens[index]!
    return content ? `${open}${escapeHtml(content).replaceAll('{', '&#123;')}</span>` : ''
  }
}
