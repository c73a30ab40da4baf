import { slugify } from '@mdit-vue/shared'
import MarkdownIt from 'markdown-it'
import { createIdSource } from '../../../lib/createIdSource.ts'
import type { PlacedSection } from '../shared/types.ts'
import { cleanMarkdown } from './cleanMarkdown.ts'
import { readHtml } from './readHtml.ts'

export interface ExtractedPage {
  /** First heading of level 1, empty without one. */
  title: string
  /** In reading order; the first one, before any heading below the title, has neither heading nor anchor. */
  sections: PlacedSection[]
}

const markdown = new MarkdownIt({ html: true })

/**
 * Cuts a page at its headings, of whatever level.
 *
 * @param body - Markdown or HTML of any origin, without front matter
 * @param ids - ids of the headings as the site renders them, in order; used when there is one for each heading
 */
export const extractSections = (body: string, ids: readonly string[] = []): ExtractedPage => {
  const pieces = readHtml(markdown.render(cleanMarkdown(body)))
  const headings = pieces.filter(({ type }) => type === 'heading')
  const nextId = createIdSource()
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
  let rank = 0

  for (const piece of pieces) {
    if (piece.type === 'text') {
      current.text += current.text ? `\n${piece.text}` : piece.text
      continue
    }
    const slug = nextId(slugify(piece.text))
    const anchor = (ids.length === headings.length ? ids[rank] : undefined) ?? (piece.id || slug)
    rank += 1
    if (!piece.text) continue
    if (piece.level === 1 && !title && sections.length === 1) {
      title = piece.text
      continue
    }
    while (path.length > 0 && path.at(-1)!.level >= piece.level) path.pop()
    current = {
      level: piece.level,
      anchor,
      heading: piece.text,
      parents: path.map(({ heading }) => heading),
      text: '',
    }
    path.push({ level: piece.level, heading: piece.text })
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
