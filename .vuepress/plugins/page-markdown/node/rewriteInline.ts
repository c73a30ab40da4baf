import { formatLegalReference } from '../../legal-references/shared/formatLegalReference.ts'
import { parseLegalReference } from '../../legal-references/shared/parseLegalReference.ts'
import { resolveLegalLink } from '../../legal-references/shared/resolveLegalLink.ts'
import { resolveMarkdownLink, type LinkPlace } from './resolveMarkdownLink.ts'

const CODE_RE = /(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g
const REFERENCE_RE = /\[\[([^[\]\n]+)\]\](?![([])/g
const IMAGE_RE = /!\[([^\]]*)\]\(\s*(?:<([^>]*)>|([^\s)]*))[^)]*\)/g
const LINK_RE = /(\]\(\s*)(?:<([^>]*)>|([^\s()]+(?:\([^\s()]*\)[^\s()]*)*))/g
const DEFINITION_RE = /^(\s*\[[^\]]+\]:\s*)(\S+)/

const linkReference = (whole: string, written: string): string => {
  const reference = parseLegalReference(written.trim())
  return reference ? `[${formatLegalReference(reference)}](${resolveLegalLink(reference)})` : whole
}

const rewriteText = (text: string, place: LinkPlace): string => {
  const resolve = (href: string): string => resolveMarkdownLink(href, place)
  return text
    .replace(REFERENCE_RE, linkReference)
    .replace(IMAGE_RE, (_, alt: string, quoted?: string, bare?: string) => {
      const src = quoted ?? bare ?? ''
      // The address of an image beside the page is known only once built: its page is the way to it.
      if (/^(\/|[a-z]+:)/i.test(src)) return `![${alt}](${resolve(src)})`
      return alt ? `[Image\u00a0: ${alt}](${place.root}${place.address})` : ''
    })
    .replace(LINK_RE, (_, open: string, quoted?: string, bare?: string) => {
      const href = resolve(quoted ?? bare ?? '')
      return `${open}${/\s/.test(href) ? `<${href}>` : href}`
    })
    .replace(DEFINITION_RE, (_, open: string, href: string) => `${open}${resolve(href)}`)
}

/**
 * Turns what only this site understands in a line into plain Markdown: legal references into links,
 * addresses into whole ones. Code stays as it is.
 */
export const rewriteInline = (line: string, place: LinkPlace): string => {
  let done = ''
  let from = 0
  for (const match of line.matchAll(CODE_RE)) {
    done += rewriteText(line.slice(from, match.index), place) + match[0]
    from = match.index + match[0].length
  }
  return done + rewriteText(line.slice(from), place)
}
