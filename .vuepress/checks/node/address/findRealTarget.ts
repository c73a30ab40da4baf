/** A service that stands between a reader and the page, and the parameter that holds its address. */
interface Redirector {
  name: string
  host: RegExp
  path: RegExp
  parameters: readonly string[]
}

const REDIRECTORS: Redirector[] = [
  {
    name: 'de la recherche de Google',
    host: /^(?:www\.)?google\.[a-z.]{2,6}$/,
    path: /^\/url$/,
    parameters: ['q', 'url'],
  },
  {
    name: 'de la messagerie Outlook',
    host: /\.safelinks\.protection\.outlook\.com$/,
    path: /^\//,
    parameters: ['url'],
  },
  {
    name: 'd’un traducteur',
    host: /^translate\.google(?:usercontent)?\.[a-z.]{2,6}$/,
    path: /^\/(?:translate(?:_c)?|website)$/,
    parameters: ['u'],
  },
  {
    name: 'de Facebook ou d’Instagram',
    host: /^lm?\.(?:facebook|instagram)\.com$/,
    path: /^\//,
    parameters: ['u'],
  },
  {
    name: 'de YouTube',
    host: /^(?:www\.)?youtube\.com$/,
    path: /^\/redirect$/,
    parameters: ['q'],
  },
  {
    name: 'de LinkedIn',
    host: /^(?:www\.)?linkedin\.com$/,
    path: /^\/(?:redir\/redirect|safety\/go)$/,
    parameters: ['url'],
  },
  { name: 'de Slack', host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
]

/** A go-between and the address that it hides, null when that one cannot be read. */
export interface RealTarget {
  through: string
  target: string | null
}

/** `)` and spaces would end an address of Markdown. */
const escapeForMarkdown = (url: string): string =>
  url.replace(/[()<>"'\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * Finds the page that a copied address of a search engine, a mail reader or a translator leads to.
 *
 * @returns null when the address leads straight to its page
 */
export const findRealTarget = (url: string): RealTarget | null => {
  const parsed = URL.parse(url.replaceAll('&amp;', '&'))
  if (!parsed) return null
  if (parsed.hostname.endsWith('.translate.goog'))
    return { through: 'd’un traducteur', target: null }
  const found = REDIRECTORS.find(
    ({ host, path }) => host.test(parsed.hostname) && path.test(parsed.pathname),
  )
  if (!found) return null
  const inside = found.parameters
    .map((name) => parsed.searchParams.get(name))
    .find((value) => value !== null && /^https?:\/\//i.test(value))
  const target = inside ? URL.parse(inside) : null
  // A translator's own page has no target: it is a link to the tool.
  if (!inside) return null
  return { through: found.name, target: target ? escapeForMarkdown(inside) : null }
}
