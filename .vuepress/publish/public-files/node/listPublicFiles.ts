import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { readImageFacts } from '../../../constructs/images/node/readImageFacts.ts'
import { publishedAddress } from '../../../constructs/links/shared/publishedAddress.ts'
import { walkFolder } from '../../../lib/walkFolder.ts'
import { findWritten, STEP_ADDRESSES, type WrittenAddress } from '../../writtenAddresses.ts'

/** What a folder that is served as it stands gives to the site. */
export interface PublicFiles {
  /** Files that are served, by their path: the file that is copied there, absolute. */
  served: Map<string, string>
  /** Paths of those that are not. */
  leftOut: string[]
}

/** Data of tools bear the name of a file beside a page: that another file has the same ending takes nothing. */
const TOOLS: readonly WrittenAddress[] = STEP_ADDRESSES.tools

const isWritten = (address: string): boolean => {
  const found = findWritten(address)
  return found !== undefined && !TOOLS.includes(found)
}

/** Files of the host, and what the site writes itself. */
const isReserved = (file: string): boolean =>
  /^_(?:headers|redirects)$|^(?:sw|service-worker)\.js$/.test(file) ||
  (!file.includes('/') &&
    file !== 'robots.txt' &&
    /\.(?:xml|json)$/.test(file) &&
    isWritten(`/${file}`))

/** Programs, and pages by other names: a browser runs what they hold, or a server does. */
const PROGRAM_RE =
  /\.(?:[cm]?jsx?|[cm]?tsx?|vue|svelte|astro|wasm|xhtml?|xht|shtml?|phtml|php\d?|aspx?|jsp|cgi|htc|xml|xslt?|svgz)$/i

/** Data in XML, in which a browser runs a script as it does in a page. */
const DATA_RE = /\.(?:rdf|atom|rss|mathml|mml|kml|gpx|gml)$/i

const RUNS_RE =
  /<(?:[\w-]+:)?script\b|www\.w3\.org\/(?:1999\/xhtml|2000\/svg)|javascript:|<\?xml-stylesheet/i

/** Whether a file may run something in the name of the site. */
const isDangerous = (file: string, source: string): boolean => {
  const read = (): string => readFileSync(source, 'utf8')
  if (/\.svg$/i.test(file)) return Boolean(readImageFacts(source)?.danger)
  if (/\.html?$/i.test(file)) return publishedAddress(file, read) === null
  return PROGRAM_RE.test(file) || (DATA_RE.test(file) && RUNS_RE.test(read()))
}

/**
 * Lists the files that another folder serves as they are, and those that would run something in the name of the
 * site, or take the place of what it writes.
 *
 * @param dirs - absolute; the first that has a file gives it
 */
export const listPublicFiles = (dirs: readonly string[]): PublicFiles => {
  const served = new Map<string, string>()
  const leftOut = new Set<string>()
  for (const dir of dirs) {
    const { files, links } = walkFolder(dir)
    for (const file of files) {
      if (served.has(file) || leftOut.has(file)) continue
      const source = path.join(dir, file)
      // A link to a folder is not one to a file, wherever the folder is.
      const isOutside = links.get(file) === null || (links.has(file) && !statSync(source).isFile())
      if (isOutside || isReserved(file) || isDangerous(file, source)) leftOut.add(file)
      else served.set(file, source)
    }
  }
  return { served, leftOut: [...leftOut] }
}
