import MarkdownIt from 'markdown-it'

/** A heading, or the text of a block. */
export type HtmlPiece =
  { type: 'heading'; level: number; id: string; text: string } | { type: 'text'; text: string }

const TAG_RE =
  /<!--[\s\S]*?-->|<(script|style|template|svg)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-zA-Z][\w.-]*)([^>]*)>/g
const ENTITY_RE = /&(?:#x?[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi
const INLINE_TAGS = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time u var wbr'.split(
    ' ',
  ),
)

const { unescapeAll } = new MarkdownIt().utils

const decodeEntities = (text: string): string =>
  text.replace(ENTITY_RE, (entity) => unescapeAll(entity))

const readAttribute = (attributes: string, name: string): string =>
  decodeEntities(
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
      .exec(attributes)
      ?.slice(1)
      .find((value) => value !== undefined) ?? '',
  )

const tidy = (text: string): string => decodeEntities(text).replace(/\s+/g, ' ').trim()

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

  for (const match of html.matchAll(TAG_RE)) {
    const [whole, , closing, name, attributes = ''] = match
    buffer += html.slice(position, match.index)
    position = match.index + whole.length
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
