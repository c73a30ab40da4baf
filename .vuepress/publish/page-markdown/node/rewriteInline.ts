import { formatLegalReference } from '../../../constructs/legal-references/shared/formatLegalReference.ts'
import { parseLegalReference } from '../../../constructs/legal-references/shared/parseLegalReference.ts'
import { linkTarget } from '../../../constructs/legal-references/shared/LegalState.ts'
import { replaceCitations } from '../../../constructs/values/shared/citations.ts'
import { findCodeSpans } from './findCodeSpans.ts'
import { findImages, type FoundImage } from './findImages.ts'
import { resolveMarkdownLink, type LinkPlace } from './resolveMarkdownLink.ts'

/** What a reference, a link, an image and a definition all have, and few other lines. */
const REWRITTEN_RE = /\][\](:]/
const REFERENCE_RE = /\[\[([^[\]\n]+)\]\](?![([])/g
const LINK_RE = /(\]\(\s*)(?:<([^<>]*)>|([^\s()]+(?:\([^\s()]*\)[^\s()]*)*))/g
const DEFINITION_RE = /^(\s*\[[^\]]+\]:\s*)(\S+)/

const linkReference = (whole: string, written: string, { legal }: LinkPlace): string => {
  const reference = parseLegalReference(written.trim())
  if (!reference) return whole
  const label = formatLegalReference(reference)
  const href = linkTarget(legal.resolve(reference))
  return href === undefined ? label : `[${label}](${href})`
}

const rewriteImage = ({ alt, src }: FoundImage, place: LinkPlace): string => {
  // The address of an image beside the page is known only once built: its page is the way to it.
  if (/^(\/|[a-z]+:)/i.test(src)) return `![${alt}](${resolveMarkdownLink(src, place)})`
  return alt ? `[Image\u00a0: ${alt}](${place.root}${place.address})` : ''
}

const rewriteImages = (text: string, place: LinkPlace): string => {
  let done = ''
  let from = 0
  for (const image of findImages(text)) {
    done += text.slice(from, image.start) + rewriteImage(image, place)
    from = image.end
  }
  return done + text.slice(from)
}

const rewriteText = (text: string, place: LinkPlace): string => {
  const resolve = (href: string): string => resolveMarkdownLink(href, place)
  return rewriteImages(
    replaceCitations(text, place.values).replace(REFERENCE_RE, (whole, written: string) =>
      linkReference(whole, written, place),
    ),
    place,
  )
    .replace(LINK_RE, (_, open: string, quoted?: string, bare?: string) => {
      const href = resolve(quoted ?? bare ?? '')
      return `${open}${/\s/.test(href) ? `<${href}>` : href}`
    })
    .replace(DEFINITION_RE, (_, open: string, href: string) => `${open}${resolve(href)}`)
}

/**
 * Turns what only this site understands in a line into plain Markdown: legal references into links, values into what they are,
 * addresses into whole ones. Code stays as it is.
 */
export const rewriteInline = (line: string, place: LinkPlace): string => {
  if (!REWRITTEN_RE.test(line)) return line
  let done = ''
  let from = 0
  for (const [start, end] of findCodeSpans(line)) {
    done += rewriteText(line.slice(from, start), place) + line.slice(start, end)
    from = end
  }
  return done + rewriteText(line.slice(from), place)
}
