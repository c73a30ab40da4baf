import { escapeXml } from '../../../lib/escapeXml.ts'
import type { FeedEntry } from './resolveEntries.ts'

export interface FeedOptions {
  title: string
  description: string
  publisher: string
  /** Name of the licence of the texts; empty when none is said. */
  licence: string
  /** Language of the texts. */
  lang: string
  /** Public address of the site, base included, without final slash. */
  root: string
  /**
   * Address of the feed itself, without base.
   *
   * @default that of the feed of the site
   */
  address?: string
  /**
   * Address of the page that the feed tells of, without base.
   *
   * @default '/'
   */
  home?: string
  /** Newest first. */
  entries: readonly FeedEntry[]
}

/** Addresses of the feeds, without base. */
export const ATOM_ADDRESS = '/atom.xml'
export const RSS_ADDRESS = '/rss.xml'

const XML = '<?xml version="1.0" encoding="utf-8"?>\n'
/** A feed without entries must still say a day; this one is plainly not one. */
const NO_DAY = '2000-01-01'

const renderAtomEntry = (entry: FeedEntry, root: string): string => {
  const { title, description, address, day, guide, version } = entry
  const href = escapeXml(root + address)
  return `<entry>
<title>${escapeXml(title)}</title>
<link href="${href}"/>
<id>${href}${version === undefined ? '' : `#${escapeXml(version)}`}</id>
<updated>${day}T00:00:00Z</updated>${guide ? `\n<category term="${escapeXml(guide)}"/>` : ''}
<summary>${escapeXml(description)}</summary>
</entry>`
}

/**
 * Atom feed (RFC 4287). An entry keeps its identifier, so that a page checked again is shown as revised.
 * No hour of build: the same pages give the same feed.
 */
export const renderAtom = ({
  title,
  description,
  publisher,
  licence,
  lang,
  root,
  address = ATOM_ADDRESS,
  home = '/',
  entries,
}: FeedOptions): string =>
  `${XML}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(description)}</subtitle>
<link href="${escapeXml(root + home)}"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(root + address)}"/>
<id>${escapeXml(root + home)}</id>
<updated>${entries[0]?.day ?? NO_DAY}T00:00:00Z</updated>
<author><name>${escapeXml(publisher)}</name></author>
${licence && `<rights>${escapeXml(licence)}</rights>\n`}${entries.map((entry) => renderAtomEntry(entry, root)).join('\n')}
</feed>
`

const renderRssItem = (
  { title, description, address, day, guide }: FeedEntry,
  root: string,
): string => {
  const link = escapeXml(root + address)
  return `<item>
<title>${escapeXml(title)}</title>
<link>${link}</link>
<guid isPermaLink="false">${link}#${day}</guid>
<pubDate>${new Date(`${day}T00:00:00Z`).toUTCString()}</pubDate>${guide ? `\n<category>${escapeXml(guide)}</category>` : ''}
<description>${escapeXml(description)}</description>
</item>`
}

/** The same as RSS 2.0, for readers that know nothing else; each review of a page is an item of its own. */
export const renderRss = ({ title, description, lang, root, entries }: FeedOptions): string =>
  `${XML}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeXml(title)}</title>
<link>${escapeXml(root)}/</link>
<atom:link rel="self" type="application/rss+xml" href="${escapeXml(root + RSS_ADDRESS)}"/>
<description>${escapeXml(description)}</description>
<language>${lang}</language>
${entries.map((entry) => renderRssItem(entry, root)).join('\n')}
</channel>
</rss>
`
