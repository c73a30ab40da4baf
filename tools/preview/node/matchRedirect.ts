/** A rule of `netlify.toml` or `_redirects`, as Netlify's parser gives it. */
export interface RedirectRule {
  from: string
  to: string
  status: number
  /** Applies even where a file exists. */
  force: boolean
}

/** A rule ready to be tested. */
export interface CompiledRedirect extends RedirectRule {
  pattern: RegExp
  names: string[]
}

export interface RedirectTarget {
  /** Percent-encoded: path with query, or absolute address. */
  location: string
  status: number
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path
  }
}

/** Turns `/guide/:name/*` into a pattern; as at Netlify, the final slash makes no difference. */
const compile = (rule: RedirectRule): CompiledRedirect => {
  const names: string[] = []
  const parts = rule.from
    .split('/')
    .filter(Boolean)
    .map((part) => {
      if (part === '*') names.push('splat')
      else if (part.startsWith(':')) names.push(part.slice(1))
      else return `/${escapeRegExp(decode(part))}`
      return part === '*' ? '(?:/(.*))?' : '/([^/]+)'
    })
  return { ...rule, names, pattern: new RegExp(`^${parts.join('')}/?$`) }
}

export const compileRedirects = (rules: readonly RedirectRule[]): CompiledRedirect[] =>
  rules.map(compile)

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** `to` with `:name` and `:splat` replaced by what they matched, percent-encoded. */
const fillTarget = ({ to, names }: CompiledRedirect, values: readonly string[]): string => {
  const filled = names.reduce(
    (target, name, index) =>
      target.replace(new RegExp(`:${name}\\b`, 'g'), () => encodePath(values[index] ?? '')),
    to,
  )
  const { href, origin } = new URL(filled, 'http://site.invalid')
  return origin === 'http://site.invalid' ? href.slice(origin.length) : href
}

export interface MatchInput {
  rules: readonly CompiledRedirect[]
  /** Decoded path. */
  pathname: string
  /** Query of the request, kept unless the rule has its own. */
  search: string
  /** Looks among the rules that win over files, or among the others. */
  force: boolean
}

/** The first rule that matches, or null. A rule that would lead back to the same page does not count. */
export const matchRedirect = ({
  rules,
  pathname,
  search,
  force,
}: MatchInput): RedirectTarget | null => {
  for (const rule of rules) {
    if (rule.force !== force) continue
    const [matched, ...values] = rule.pattern.exec(pathname) ?? []
    if (matched === undefined) continue
    const target = fillTarget(rule, values)
    const withoutSlash = (path: string): string => path.replace(/\/$/, '')
    const isLoop = withoutSlash(decode(target)) === withoutSlash(pathname)
    if (isLoop && rule.status >= 300 && rule.status < 400) continue
    return { status: rule.status, location: target.includes('?') ? target : target + search }
  }
  return null
}
