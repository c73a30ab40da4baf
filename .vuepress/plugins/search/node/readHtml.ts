import { createFinder } from '../../../lib/createFinder.ts'
import { decodeEntities } from '../../../lib/decodeEntities.ts'

/** A heading, or the text of a block. */
export type HtmlPiece =
  { type: 'heading'; level: number; id: string; text: string } | { type: 'text'; text: string }

const OPENING_RE = /<(?:!--|(\/?)([a-zA-Z][\w.-]*))/g
/** Elements of which a reader sees no text. */
const SKIPPED = ['script', 'style', 'template', 'svg']
const INLINE_TAGS = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time u var wbr'.split(
    ' ',
  ),
)

const readAttribute = (attributes: string, name: string): string =>
  decodeEntities(
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
      .exec(attributes)
      ?.slice(1)
      .find((value) => value !== undefined) ?? '',
  )

const tidy = (text: string): string => decodeEntities(text).replace(/\s+/g, ' ').trim()

/** A tag; a comment or an element to skip when it has no name. */
interface ScannedTag {
  start: number
  end: number
  name: string
  closing: boolean
  attributes: string
}

/** Reads what stands between `<` and `>`, in order, in a time that grows as the text does. */
const scanTags = (html: string): ScannedTag[] => {
  const tags: ScannedTag[] = []
  const findComment = createFinder(html, /-->/g)
  const findTag = createFinder(html, />/g)
  const skipped = new Map(
    SKIPPED.map((name) => [name, createFinder(html, new RegExp(`</${name}\\s*>`, 'g'))]),
  )
  const endOf = (match: RegExpExecArray | null | undefined): number | undefined =>
    match ? match.index + match[0].length : undefined
  let position = 0
  for (const { 0: opening, 1: slash, 2: name = '', index: start } of html.matchAll(OPENING_RE)) {
    if (start < position) continue
    const inside = start + opening.length
    const whole = name ? !slash && endOf(skipped.get(name)?.(inside)) : endOf(findComment(inside))
    const end = whole || (name && endOf(findTag(inside)))
    if (!end) continue
    tags.push({
      start,
      end,
      name: whole ? '' : name,
      closing: slash === '/',
      attributes: whole ? '' : html.slice(inside, end - 1),
    })
    position = end
  }
  return tags
}

/**
 * Reads HTML as a reader sees it, in order: headings with their id, and the text of each block.
 * Takes any HTML, also broken: an unknown tag ends a block, scripts, styles and comments are skipped.
 */
export const readHtml = (html: string): HtmlPiece[] => {
  const pieces: HtmlPiece[] = []
  let heading: { level: number; id: string } | undefined
  let buffer = ''
  let position = 0

  const flush = (): void => {
    const text = tidy(buffer)
    buffer = ''
    if (heading) pieces.push({ type: 'heading', ...heading, text })
    else if (text) pieces.push({ type: 'text', text })
    heading = undefined
  }

  for (const { start, end, name, closing, attributes } of scanTags(html)) {
    buffer += html.slice(position, start)
    position = end
    if (!name) {
      buffer += ' '
      continue
    }
    const tag = name.toLowerCase()
    if (INLINE_TAGS.has(tag)) continue
    if (tag === 'img') {
      // An image inside a heading names nothing: VuePress leaves it out of the id as well.
      if (!heading) buffer += ` ${readAttribute(attributes, 'alt')} `
      continue
    }
    if (heading && !/^h[1-6]$/.test(tag)) {
      buffer += ' '
      continue
    }
    flush()
    if (!closing && /^h[1-6]$/.test(tag)) {
      heading = { level: Number(tag[1]), id: readAttribute(attributes, 'id') }
    }
  }
  buffer += html.slice(position)
  flush()
  return pieces
}
