import type { ExportChapter } from '../shared/types.ts'

/** What a guide relies on, listed once for all its chapters. */
export interface PrintSource {
  title: string
  /** Left out for what is not online. */
  href?: string
  /** Number of its address in the list that ends the guide; left out for a page of the site. */
  number?: number
  /** Numbers of the chapters that rely on it, `''` for the introduction. */
  chapters: string[]
}

export interface SourceOptions {
  chapters: readonly ExportChapter[]
  /** Where a link leads once the guide is one page. */
  resolveLink: (href: string, chapter: ExportChapter) => string
  /** Number of an address, if paper needs one. */
  numberAddress: (href: string, text: string) => number | undefined
}

/**
 * The sources of a guide, in the order in which its chapters call on them. Two articles of one text are two
 * sources, though they may have one address.
 */
export const resolveSources = (options: SourceOptions): PrintSource[] => {
  const { chapters, resolveLink, numberAddress } = options
  const sources = new Map<string, PrintSource>()
  for (const chapter of chapters) {
    for (const { title, href: written } of chapter.sources) {
      const href = written && resolveLink(written, chapter)
      const key = JSON.stringify([title, href])
      const known = sources.get(key)
      if (known) {
        if (known.chapters.at(-1) !== chapter.number) known.chapters.push(chapter.number)
        continue
      }
      const number = href ? numberAddress(href, title) : undefined
      sources.set(key, { title, href, number, chapters: [chapter.number] })
    }
  }
  return [...sources.values()]
}
