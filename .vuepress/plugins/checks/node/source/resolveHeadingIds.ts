import type { Heading, Nodes } from 'mdast'
import { createHeadingIds } from '../../../../lib/createHeadingIds.ts'
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
  const nextId = createHeadingIds()
  return headings.map(({ node, offset }) => {
    const text = readHeading(node)
    return { depth: node.depth, text, id: nextId(text), offset }
  })
}
