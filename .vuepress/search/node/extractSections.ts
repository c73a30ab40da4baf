import type { PlacedSection } from '../shared/types.ts'
import { readHtml } from './readHtml.ts'

export interface ExtractedPage {
  /** First heading of level 1, empty without one. */
  title: string
  /** In reading order; the first one, before any heading below the title, has neither heading nor anchor. */
  sections: PlacedSection[]
}

/**
 * Cuts a page at its headings, of whatever level.
 *
 * @param html - the page as the site renders it: its headings have the ids that readers will meet
 */
export const extractSections = (html: string): ExtractedPage => {
  let current: PlacedSection & { level: number } = {
    level: 1,
    anchor: '',
    heading: '',
    parents: [],
    text: '',
  }
  const sections = [current]
  const path: { level: number; heading: string }[] = []
  let title = ''

  for (const piece of readHtml(html)) {
    if (piece.type === 'text') {
      current.text += current.text ? `\n${piece.text}` : piece.text
      continue
    }
    const { level, id, text: heading } = piece
    if (!heading) continue
    if (level === 1 && !title && sections.length === 1) {
      title = heading
      continue
    }
    while (path.length > 0 && path.at(-1)!.level >= level) path.pop()
    const parents = path.map((above) => above.heading)
    current = { level, anchor: id, heading, parents, text: '' }
    path.push({ level, heading })
    sections.push(current)
  }
  return {
    title,
    sections: sections.map(({ anchor, heading, parents, text }) => ({
      anchor,
      heading,
      parents,
      text,
    })),
  }
}
