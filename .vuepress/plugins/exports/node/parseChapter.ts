import { load, type CheerioAPI } from 'cheerio'
import type { ExportChapter } from '../shared/types.ts'
import { flattenControls } from './flattenControls.ts'
import { prefixIds } from './prefixIds.ts'
import { chapterId } from './resolveChapterLink.ts'

export interface ParsedChapter {
  chapter: ExportChapter
  /** Id of the chapter in its guide. */
  id: string
  /** Text of the chapter, its own title left out, headings one level lower. */
  $: CheerioAPI
  /** Title that the text opens with, or else the page's. */
  title: string
  /** Every id of the chapter, prefix included. */
  ids: string[]
  /** Its sections, for the table of contents. */
  sections: { id: string; title: string }[]
}

/** The guide's title takes the first level: the chapters come below. */
const lowerHeadings = ($: CheerioAPI): void => {
  for (const level of [5, 4, 3, 2, 1])
    $(`h${level}`).each((_, heading) => {
      heading.tagName = `h${level + 1}`
    })
}

/**
 * Reads a chapter to be put in one page with the others. Links are not resolved yet: the ids of the
 * other chapters must be known first.
 *
 * @param html - text of the page, as `readArticle` gives it
 * @param rank - rank of the chapter in its guide, 0 for the introduction
 */
export const parseChapter = (html: string, chapter: ExportChapter, rank: number): ParsedChapter => {
  const id = chapterId(rank)
  const $ = load(html, null, false)
  flattenControls($)
  const ids = prefixIds($, `${id}-`)
  const heading = $('h1').first()
  const title = heading.text().trim() || chapter.title
  // Links to the chapter's title lead to the chapter.
  const titleId = heading.attr('id')
  heading.remove()
  lowerHeadings($)
  const sections = $('h3[id]')
    .toArray()
    .map((section) => ({ id: section.attribs.id!, title: $(section).text().trim() }))
  return { chapter, id, $, title, ids: ids.filter((other) => other !== titleId), sections }
}
