import type { ExportChapter, ExportGuide, ExportManifest } from '../shared/types.ts'
import { createAddressList, leavesSite } from './createAddressList.ts'
import { flattenChapter, type FlatChapter } from './flattenChapter.ts'
import { chapterId, normalizeAddress, resolveChapterLink } from './resolveChapterLink.ts'
import { resolveSources, type PrintSource } from './resolveSources.ts'

/** A chapter, ready to be printed. */
export interface PrintChapter extends FlatChapter {
  chapter: ExportChapter
  /** Id of the chapter in its guide. */
  id: string
}

/** A guide, ready to be printed. */
export interface PrintGuide {
  chapters: PrintChapter[]
  sources: PrintSource[]
  /** In the order of the numbers `[1]` that follow links and sources. */
  addresses: string[]
}

const ID_RE = /<[^<>]*?\sid="([^"]*)"/g

/** Every id of a chapter, its prefix put before. */
const listIds = (article: string, rank: number): string[] =>
  [...article.matchAll(ID_RE)].map((match) => `${chapterId(rank)}-${match[1]}`)

/**
 * Puts the chapters of a guide together: ids kept apart, links between chapters turned inside,
 * sources and addresses once in the guide.
 *
 * @param articles - text of each chapter's page in the order of `guide.chapters`; null for a page
 *   without text, of which only the title is kept
 */
export const resolveGuide = (
  guide: ExportGuide,
  articles: readonly (string | null)[],
  site: ExportManifest['site'],
): PrintGuide => {
  const ids = new Set(articles.flatMap((article, rank) => listIds(article ?? '', rank)))
  const ranks = new Map(
    guide.chapters.map(({ address }, rank) => [normalizeAddress(address), rank]),
  )
  const addresses = createAddressList(leavesSite(site))
  const resolveLink = (href: string, { address }: ExportChapter): string =>
    resolveChapterLink(href, { site, from: address, ranks, ids })
  const chapters = guide.chapters.map((chapter, rank) => {
    const id = chapterId(rank)
    const flat = flattenChapter(articles[rank] ?? '', {
      prefix: `${id}-`,
      resolveLink: (href) => resolveLink(href, chapter),
      addresses,
    })
    return { ...flat, id, chapter, title: flat.title || chapter.title }
  })
  const sources = resolveSources({
    chapters: guide.chapters,
    resolveLink,
    numberAddress: addresses.number,
  })
  return { chapters, sources, addresses: addresses.list() }
}
