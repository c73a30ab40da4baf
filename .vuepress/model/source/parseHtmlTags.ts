import { findTagEnds } from '../../lib/findTagEnds.ts'

/** An attribute of a tag as it is written. */
export interface HtmlAttribute {
  name: string
  value: string | null
  /** Offsets in the file; `valueOffset` is that of the first character inside the quotes. */
  offset: number
  valueOffset: number
}

/** An opening, closing or self-closed tag in a page. */
export interface HtmlTag {
  name: string
  closing: boolean
  selfClosing: boolean
  attributes: HtmlAttribute[]
  offset: number
  end: number
}

const COMMENT_RE = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g
const OPENING_RE = /<(\/?)([A-Za-z][\w:.-]*)/g
const ATTRIBUTE_RE = /([^\s"'<>/=]+)(?:(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g

/** Where a sign of a piece of HTML is in the file. */
type PlaceOf = (index: number) => number

const readAttributes = (source: string, from: number, place: PlaceOf): HtmlAttribute[] =>
  [...source.matchAll(ATTRIBUTE_RE)].map((match) => {
    const [, name, equals = '', written] = match as unknown as [string, string, string?, string?]
    const isQuoted = written !== undefined && /^["']/.test(written)
    const start = from + match.index
    return {
      name,
      value: written === undefined ? null : isQuoted ? written.slice(1, -1) : written,
      offset: place(start),
      valueOffset: place(start + name.length + equals.length + (isQuoted ? 1 : 0)),
    }
  })

/**
 * Reads the tags of a piece of HTML, comments left out. Attributes of Vue (`@click`, `:href`) are
 * read too, because the site compiles them.
 *
 * @param base - offset in the file of the first character of `html`, or of each of them
 */
export const parseHtmlTags = (html: string, base: number | PlaceOf): HtmlTag[] => {
  const place: PlaceOf = typeof base === 'number' ? (index) => base + index : base
  const source = html.replace(COMMENT_RE, (comment) => comment.replace(/[^\n]/g, ' '))
  const ends = findTagEnds(source, true)
  let position = 0
  return [...source.matchAll(OPENING_RE)].flatMap((match) => {
    const start = match.index + match[0].length
    const end = ends[start]!
    if (match.index < position || end < 0) return []
    position = end
    const selfClosing = source[end - 2] === '/' && end - 2 >= start
    const attributes = source.slice(start, selfClosing ? end - 2 : end - 1)
    return [
      {
        name: match[2]!,
        closing: match[1] === '/',
        selfClosing,
        attributes: readAttributes(attributes, start, place),
        offset: place(match.index),
        end: place(end - 1) + 1,
      },
    ]
  })
}

/** Value of an attribute, empty when it has none, null when the tag does not have it. */
export const readAttribute = (tag: HtmlTag, name: string): string | null => {
  const attribute = tag.attributes.find((candidate) => candidate.name.toLowerCase() === name)
  return attribute ? (attribute.value ?? '') : null
}
