import { createFinder } from '../../lib/createFinder.ts'

const OPENING_RE = /<(?:!--|(\/?)([a-zA-Z][\w.-]*))/g
/** Elements of which a reader sees no text, whatever is written in them. */
const OPAQUE = ['script', 'style', 'template', 'svg']

/** A tag; a comment or an opaque element, from its beginning to its end, when it has no name. */
export interface ScannedTag {
  start: number
  end: number
  /** In lower case. */
  name: string
  closing: boolean
  attributes: string
}

/** Reads what stands between `<` and `>`, in order, in a time that grows as the text does. */
export const scanTags = (html: string): ScannedTag[] => {
  const tags: ScannedTag[] = []
  const findComment = createFinder(html, /-->/g)
  const findTag = createFinder(html, />/g)
  const opaque = new Map(
    OPAQUE.map((name) => [name, createFinder(html, new RegExp(`</${name}\\s*>`, 'g'))]),
  )
  const endOf = (match: RegExpExecArray | null | undefined): number | undefined =>
    match ? match.index + match[0].length : undefined
  let position = 0
  for (const { 0: opening, 1: slash, 2: name = '', index: start } of html.matchAll(OPENING_RE)) {
    if (start < position) continue
    const inside = start + opening.length
    const whole = name ? !slash && endOf(opaque.get(name)?.(inside)) : endOf(findComment(inside))
    const end = whole || (name && endOf(findTag(inside)))
    if (!end) continue
    tags.push({
      start,
      end,
      name: whole ? '' : name.toLowerCase(),
      closing: slash === '/',
      attributes: whole ? '' : html.slice(inside, end - 1),
    })
    position = end
  }
  return tags
}
