export interface ChapterLinks {
  site: { url: string; base: string }
  /** Address of the page that holds the link, without base. */
  from: string
  /** Rank of each page of the guide, by its address as `normalizeAddress` writes it. */
  ranks: ReadonlyMap<string, number>
  /** Every id of the guide, with the prefix of its chapter. */
  ids: ReadonlySet<string>
}

/** Id of a chapter in its guide, and prefix of the ids that it holds. */
export const chapterId = (rank: number): string => `c${rank}`

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The one way to write an address, whether its last slash is there or not: `/a/b`. */
export const normalizeAddress = (address: string): string =>
  decode(address)
    .replace(/(index)?\.html$/, '')
    .replace(/\/+$/, '')

/**
 * Where a link of a page leads once its whole guide is one page.
 *
 * @param href - as in the built page, base included
 * @returns `#…` inside the guide; otherwise the whole address, which is also good on paper
 */
export const resolveChapterLink = (href: string, links: ChapterLinks): string => {
  const { site, from, ranks, ids } = links
  if (!URL.canParse(href, site.url)) return href
  const root = site.base.replace(/\/$/, '')
  const target = new URL(href, `${site.url}${root}${from}`)
  if (target.origin !== new URL(site.url).origin) return href
  const isHere = target.pathname.startsWith(root)
  const rank = isHere ? ranks.get(normalizeAddress(target.pathname.slice(root.length))) : undefined
  if (rank === undefined) return target.href
  const id = `${chapterId(rank)}-${decode(target.hash.slice(1))}`
  return `#${ids.has(id) ? id : chapterId(rank)}`
}
