import { createFinder } from '../../lib/createFinder.ts'
import { findTagEnds } from '../../lib/findTagEnds.ts'

export interface Attribute {
  name: string
  /** As written, without its quotes; undefined if the attribute has none. */
  value: string | undefined
  /** The whole attribute as written. */
  source: string
}

export interface Tag {
  /** What stands between the previous tag and this one. */
  text: string
  /** As written; null for a comment. */
  name: string | null
  isEnd: boolean
  /** Ends with `/>`. */
  isSelfClosed: boolean
  attributes: Attribute[]
}

const OPENING_RE = /<(?:!--|(\/?)([a-zA-Z][^\s/>"'<]*))/g
const ATTRIBUTE_RE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/**
 * Reads the tags of HTML that Markdown gave, in order.
 *
 * @returns the tags, and what stands after the last one
 */
export const readTags = (html: string): { tags: Tag[]; rest: string } => {
  const tags: Tag[] = []
  let position = 0
  const ends = findTagEnds(html, false)
  const findComment = createFinder(html, /-->/g)
  for (const { 0: opening, 1: slash, 2: name, index } of html.matchAll(OPENING_RE)) {
    if (index < position) continue
    const start = index + opening.length
    const comment = name === undefined ? findComment(start) : null
    const end = comment ? comment.index + comment[0].length : name ? ends[start]! : -1
    if (end < 0) continue
    const inside = name ? html.slice(start, end - 1) : ''
    const isSelfClosed = inside.endsWith('/')
    tags.push({
      text: html.slice(position, index),
      name: name ?? null,
      isEnd: slash === '/',
      isSelfClosed,
      attributes: inside
        ? Array.from(
            inside.matchAll(ATTRIBUTE_RE),
            ([source, attribute, double, single, bare]) => ({
              name: attribute!,
              value: double ?? single ?? bare,
              source,
            }),
          )
        : [],
    })
    position = end
  }
  return { tags, rest: html.slice(position) }
}
