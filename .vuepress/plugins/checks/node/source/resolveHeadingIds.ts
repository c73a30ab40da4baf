import { slugify } from '@mdit-vue/shared'
import type { Heading, Nodes } from 'mdast'
import type { Placed } from './collectElements.ts'

/** A heading and the anchor that links to it. */
export interface PageHeading {
  depth: number
  text: string
  id: string
  offset: number
}

/** markdown-it-anchor reads text and code of a heading, not its images nor its tags. */
const readHeading = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? node.children.map(readHeading).join('') : ''
}

/** Gives headings the ids that VuePress gives them: the second « Exemple » is `exemple-1`. */
export const resolveHeadingIds = (headings: readonly Placed<Heading>[]): PageHeading[] => {
  const used = new Set<string>()
  /** Last number tried for each text, so that a thousand equal headings do not try them all again. */
  const copies = new Map<string, number>()
  return headings.map(({ node, offset }) => {
    const text = readHeading(node)
    const slug = slugify(text)
    let id = slug
    let copy = copies.get(slug) ?? 0
    while (used.has(id)) {
      copy += 1
      id = `${slug}-${copy}`
    }
    copies.set(slug, copy)
    used.add(id)
    return { depth: node.depth, text, id, offset }
  })
}
