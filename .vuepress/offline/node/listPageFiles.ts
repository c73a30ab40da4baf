import { Parser } from 'htmlparser2'
import { parseSrcset } from '../../lib/parseSrcset.ts'

/** Attributes that load a file with the page; a link to follow is not one. */
const LOADING: Record<string, (attributes: Record<string, string>) => (string | undefined)[]> = {
  img: ({ src, srcset }) => [src, ...listSources(srcset)],
  source: ({ src, srcset }) => [src, ...listSources(srcset)],
  script: ({ src }) => [src],
  link: ({ rel = '', href }) =>
    /\b(?:icon|stylesheet|manifest|modulepreload)\b/.test(rel) ? [href] : [],
}

/** Data that the tools of a page ask for: `publishData` writes the attributes. */
const DATA_RE = /\sdata-(?:rules|duties|deadlines)="(\/[^"]+\.json)"/g

/** The elements above, as written, scripts with their text. */
const LOADING_RE =
  /<script\b(?:(?!<script\b)[\s\S])*?<\/script>|<(?:img|source|link)\b(?:"[^"]*"|'[^']*'|[^<"'>])*>/gi

const listSources = (srcset = ''): string[] => parseSrcset(srcset).map(({ url }) => url)

/**
 * Addresses of the site's own files that a page loads, with base.
 *
 * @param html - the built page
 * @param base - base of the site, with its slashes
 */
export const listPageFiles = (html: string, base: string): string[] => {
  const found = new Set<string>()
  const parser = new Parser({
    onopentag: (name, attributes) => {
      for (const url of LOADING[name]?.(attributes) ?? [])
        if (url?.startsWith(base) && !url.startsWith('//')) found.add(url.replace(/[?#].*$/, ''))
    },
  })
  parser.end(html.match(LOADING_RE)?.join('') ?? '')
  for (const [, url] of html.matchAll(DATA_RE)) if (url?.startsWith(base)) found.add(url)
  return [...found]
}
