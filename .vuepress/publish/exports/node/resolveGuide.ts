import type { ExportChapter, ExportGuide, ExportManifest } from '../shared/types.ts'
import { flattenChapter, type FlatChapter } from './flattenChapter.ts'
import { chapterId, normalizeAddress, resolveChapterLink } from './resolveChapterLink.ts'

/** A chapter, ready to be printed. */
export interface PrintChapter extends FlatChapter {
  chapter: ExportChapter
  /** Id of the chapter in its guide. */
  id: string
}

const ID_RE = /<[^<>]*?\sid="([^"]*)"/g

/** Every id of a chapter, its prefix put before. */
const listIds = (article: string, rank: number): string[] =>
  [...article.matchAll(ID_RE)].map((match) => `${chapterId(rank)}-${match[1]}`)

/**
 * Puts the chapters of a guide together: ids kept apart, links between chapters turned inside,
 * addresses numbered, once in the guide.
 *
 * @param articles - text of each chapter's page in the order of `guide.chapters`; null for a page
 *   without text, of which only the title is kept
 */
export const resolveGuide = (
  guide: ExportGuide,
  articles: readonly (string | null)[],
  site: ExportManifest['site'],
): PrintChapter[] => {
  const ids = new Set(articles.flatMap((article, rank) => listIds(article ?? '', rank)))
  const ranks = new Map(
    guide.chapters.map(({ address }, rank) => [normalizeAddress(address), rank]),
  )
  const isExternal = (href: string): boolean =>
    /^(https?:)?\/\//.test(href) && !href.startsWith(`${site.url}${site.base}`)
  const numbers = new Map<string, number>()
  return guide.chapters.map((chapter, rank) => {
    const id = chapterId(rank)
    const links = { site, from: chapter.address, ranks, ids }
    const flat = flattenChapter(articles[rank] ?? '', {
      prefix: `${id}-`,
      resolveLink: (href) => resolveChapterLink(href, links),
      isExternal,
      numbers,
    })
    return { ...flat, id, chapter, title: flat.title || chapter.title }
  })
}
