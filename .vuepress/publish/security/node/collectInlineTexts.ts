import { Parser } from 'htmlparser2'
import { JSON_LD } from '../../safe-head/shared/headPolicy.ts'

/** The pieces of a page that a Content-Security-Policy allows one by one. */
export interface InlineTexts {
  /** Exact texts between `<script>` and `</script>`. */
  scripts: readonly string[]
  /** Exact texts between `<style>` and `</style>`. */
  styles: readonly string[]
}

export interface PageInline {
  scripts: string[]
  styles: string[]
  /** Addresses of the scripts that come from files. */
  files: string[]
  /** What no digest can allow, as written in the page: `<p style="…">`. */
  forbidden: string[]
}

/** Types that no browser runs nor obeys. All others count: the list of those that run has grown, and may again. */
const DATA_TYPES = new Set([JSON_LD, 'application/json'])

const isForbidden = (name: string, value: string): boolean =>
  name === 'style' ||
  name.startsWith('on') ||
  (['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name) &&
    /^\s*javascript:/i.test(value))

/** What calls for a whole reading: an element, or an attribute, which may be forbidden. */
const SUSPECT_RE =
  /<(?:script|style)\b|[\s"'/](?:(?:style|on[a-z]+)\s*=|(?:(?:xlink:)?href|src|(?:form)?action)\s*=\s*["']?\s*[j&])/i

const OPENING_RE = /<(script|style)(?: type="([\w+/-]+)")?>/g

/** Where the element that starts here ends; null when it holds something else than a known text or data. */
const findKnownEnd = (
  html: string,
  start: number,
  { tag, type }: { tag: string; type?: string },
  known: InlineTexts,
): number | null => {
  const closing = `</${tag}>`
  const texts = tag === 'script' ? known.scripts : known.styles
  const length =
    type === JSON_LD
      ? html.indexOf('<', start) - start
      : texts.find((text) => html.startsWith(text + closing, start))?.length
  if (length === undefined || !html.startsWith(closing, start + length)) return null
  return start + length + closing.length
}

/** Takes known elements out of a page: of most pages nothing suspect is left, and nothing to be parsed. */
const cutKnown = (html: string, known: InlineTexts): string => {
  const kept: string[] = []
  let position = 0
  OPENING_RE.lastIndex = 0
  for (let match = OPENING_RE.exec(html); match; match = OPENING_RE.exec(html)) {
    const [opening, tag, type] = match
    const end = findKnownEnd(html, match.index + opening.length, { tag: tag!, type }, known)
    if (end === null) return html
    kept.push(html.slice(position, match.index))
    position = end
    OPENING_RE.lastIndex = end
  }
  return kept.join('') + html.slice(position)
}

/**
 * Finds the scripts and styles of a page, and the attributes that a policy without `unsafe-inline` would
 * refuse: styles, event handlers, `javascript:` addresses.
 *
 * @param known - texts that are expected, and left out of what is found
 */
export const collectInlineTexts = (
  html: string,
  known: InlineTexts = { scripts: [], styles: [] },
): PageInline => {
  const found: PageInline = { scripts: [], styles: [], files: [], forbidden: [] }
  if (!SUSPECT_RE.test(cutKnown(html, known))) return found
  let target: { texts: string[]; known: readonly string[] } | null = null
  let text = ''
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      for (const [name, value] of Object.entries(attributes)) {
        if (isForbidden(name, value)) found.forbidden.push(`<${tag} ${name}="${value}">`)
      }
      target = null
      text = ''
      if (tag === 'style') target = { texts: found.styles, known: known.styles }
      if (tag !== 'script') return
      const { type = '', src = attributes['xlink:href'] ?? attributes.href } = attributes
      if (DATA_TYPES.has(type.trim().toLowerCase())) return
      if (src === undefined) target = { texts: found.scripts, known: known.scripts }
      else found.files.push(src)
    },
    ontext: (data) => {
      text += data
    },
    onclosetag: (tag) => {
      if (target && (tag === 'script' || tag === 'style') && !target.known.includes(text))
        target.texts.push(text)
      target = null
    },
  })
  parser.end(html)
  return found
}
