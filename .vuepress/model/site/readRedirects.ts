import type { Place } from '../source/TextIndex.ts'

/** An old address and where it leads, as `netlify.toml` or the site says it. */
export interface Redirect {
  from: string
  to: string
  /** Path of the file relative to the folder checked. */
  file: string
  /** 1-based line of `[[redirects]]`, or of the old address in `site.yml`. */
  line: number
  /** @default 1 */
  column?: number
  /** Where the new address is written, when it is not where the old one is. */
  toPlace?: Place
}

/** What Netlify reads in its own file, and nobody else does. */
export const isNetlifyFile = (file: string): boolean => /(?:^|\/)netlify\.toml$/.test(file)

/** Whether an old address stands for several: `/a/*`, `/a/:name`. */
export const isPattern = (from: string): boolean => /\*$|\/:[a-z]\w*(?=\/|$)/i.test(from)

const unquote = (value: string): string =>
  /^\s*(?:"([^"]*)"|'([^']*)')/.exec(value)?.slice(1).join('') ?? ''

/**
 * Reads the redirections of a `netlify.toml` with their lines, which the parser of Netlify does not give.
 * A block without `from` or `to` is left out, and so is one for another domain: it says nothing of this site.
 */
export const readRedirects = (toml: string, file: string): Redirect[] => {
  const redirects: Redirect[] = []
  let current: Redirect | null = null
  for (const [index, line] of toml.split(/\r?\n/).entries()) {
    const header = /^\s*\[+\s*([^\]]+?)\s*\]+/.exec(line)?.[1]
    if (header) {
      const isRedirect = /^\s*\[\[\s*redirects\s*\]\]/.test(line)
      current = isRedirect ? { from: '', to: '', file, line: index + 1 } : null
      if (current) redirects.push(current)
      continue
    }
    const pair = /^\s*(from|to)\s*=(.*)$/.exec(line)
    if (current && pair) current[pair[1] as 'from' | 'to'] = unquote(pair[2]!)
  }
  return redirects.filter(({ from, to }) => from && to && !/^https?:\/\//i.test(from))
}

const patterns = new Map<string, RegExp>()

const toPattern = (from: string): RegExp => {
  const known = patterns.get(from)
  if (known) return known
  const source = from
    .replace(/\/+$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\/\\\*$/, '(?:/(?<splat>.*))?')
    .replace(/(?<=\/):([a-z]\w*)(?=[/(]|$)/gi, '(?<$1>[^/]+)')
  const pattern = new RegExp(`^${source}/?$`)
  patterns.set(from, pattern)
  return pattern
}

/** Compares an address with each `from`, which may hold `:name` and end with `/*`; returns where it leads. */
export const followRedirect = (redirects: readonly Redirect[], address: string): string | null => {
  for (const { from, to } of redirects) {
    const match = toPattern(from).exec(address)
    if (!match) continue
    const values = match.groups ?? {}
    return to.replace(/:([a-z]\w*)/gi, (whole, name: string) =>
      name in values ? (values[name] ?? '') : whole,
    )
  }
  return null
}
