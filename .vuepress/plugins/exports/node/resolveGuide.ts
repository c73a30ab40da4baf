import type { ExportGuide, ExportManifest } from '../shared/types.ts'
import { numberAddresses } from './numberAddresses.ts'
import { parseChapter, type ParsedChapter } from './parseChapter.ts'
import { normalizeAddress, resolveChapterLink } from './resolveChapterLink.ts'

/** A chapter, ready to be printed. */
export interface PrintChapter extends Pick<ParsedChapter, 'chapter' | 'id' | 'title' | 'sections'> {
  /** Text as HTML, links resolved. */
  html: string
  /** Addresses that the text cites, in the order of their numbers. */
  addresses: string[]
}

/**
 * Puts the chapters of a guide together: ids kept apart, links between chapters turned inside,
 * addresses numbered.
 *
 * @param articles - text of each chapter's page in the order of `guide.chapters`; null for a page
 *   without text, of which only the title is kept
 */
export const resolveGuide = (
  guide: ExportGuide,
  articles: readonly (string | null)[],
  site: ExportManifest['site'],
): PrintChapter[] => {
  const parsed = guide.chapters.map((chapter, rank) =>
    parseChapter(articles[rank] ?? '', chapter, rank),
  )
  const ids = new Set(parsed.flatMap((chapter) => chapter.ids))
  const ranks = new Map(
    guide.chapters.map(({ address }, rank) => [normalizeAddress(address), rank]),
  )
  const root = `${site.url}${site.base}`
  return parsed.map(({ $, chapter, id, title, sections }) => {
    $('a[href]').each((_, link) => {
      const from = chapter.address
      link.attribs.href = resolveChapterLink(link.attribs.href!, { site, from, ranks, ids })
    })
    const addresses = numberAddresses($, (href) => href.startsWith(root))
    return { chapter, id, title, sections, html: $.html().trim(), addresses }
  })
}
