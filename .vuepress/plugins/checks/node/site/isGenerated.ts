import { posix } from 'node:path'
import type { Site } from './createSite.ts'

/** What the build adds to the pages of the folder, for any site. */
const GENERATED = [
  /^\/hors-ligne\/$/,
  /^\/imprimer\/[^/]+\/?$/,
  /^\/pdf\/(?:[^/]+\.pdf)?$/,
  /^\/epub\/[^/]+\.epub$/,
  /^\/(?:atom|opensearch|rss|sitemap)\.xml$/,
  /^\/(?:llms(?:-full)?|robots|\.well-known\/security)\.txt$/,
  /^\/(?:exports|guides|guides\.schema)\.json$/,
  /^\/404\.html$/,
  // Functions of the host.
  /^\/\.netlify\//,
]

/** Whether the build makes something at this address: a print page, a feed, the Markdown of a page… */
export const isGenerated = (site: Site, address: string): boolean =>
  GENERATED.some((pattern) => pattern.test(address)) ||
  (posix.basename(address) === 'index.md' && site.pagesByAddress.has(posix.dirname(address)))
