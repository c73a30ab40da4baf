import type { Site } from '../../../model/site/createSite.ts'
import { locate, type Place } from '../../../model/source/TextIndex.ts'

/** An address of another site and every place that names it. */
export interface ExternalLink {
  /** Without what follows `#`, which servers do not see. */
  url: string
  places: (Place & { file: string })[]
}

const toRequestUrl = (url: string): string | null => {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  const parsed = new URL(url)
  parsed.hash = ''
  return parsed.href
}

/** Addresses of other sites in the text and the front matter of every page, each once. */
export const collectExternalLinks = (site: Site): ExternalLink[] => {
  const links = new Map<string, ExternalLink>()
  const add = (written: string, file: string, place: Place): void => {
    const url = toRequestUrl(written)
    if (!url) return
    const link = links.get(url) ?? { url, places: [] }
    link.places.push({ file, ...place })
    links.set(url, link)
  }
  for (const { file, index, links: inPage, images, frontMatter } of site.pages) {
    for (const { value, start } of frontMatter.texts) add(value, file, locate(index, start))
    for (const { url, offset, urlOffset } of [...inPage, ...images])
      add(url, file, locate(index, urlOffset ?? offset))
  }
  return [...links.values()]
}
