const PREFIX = 'hors-ligne'

/** What a cache holds: the files of one guide, or the shared ones, in one version of the site. */
export interface CacheContent {
  version: string
  /** Folder of the guide, empty for the shared files. */
  guide: string
}

/** Name of the cache that holds these files. Names alone tell which guides a reader has chosen. */
export const formatCacheName = ({ version, guide }: CacheContent): string =>
  `${PREFIX}|${version}|${guide}`

/** Reads a cache name back; null for a cache that is not ours. */
export const parseCacheName = (name: string): CacheContent | null => {
  const [prefix, version, ...guide] = name.split('|')
  return prefix === PREFIX && version ? { version, guide: guide.join('|') } : null
}

/** Guides that a reader has chosen, in any version, sorted. */
export const listChosenGuides = (names: readonly string[]): string[] =>
  [...new Set(names.flatMap((name) => parseCacheName(name)?.guide || []))].sort()
