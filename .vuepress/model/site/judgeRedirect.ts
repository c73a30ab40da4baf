/** What is wrong with one side of a redirection. */
export interface RedirectFlaw {
  side: 'from' | 'to'
  /** Goes on « L’adresse « … » ». */
  why: string
}

/** Signs that no server, no file of rules and no page of HTML shows as they are. */
const UNSEEN_RE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u
/** Signs that have a meaning in the files of rules of hosts: an address has codes for them. */
const FORBIDDEN_RE = /[\s"<>;{}$\\^`|]/u
const BROKEN_CODE_RE = /%(?![\da-f]{2})/i
const WEB_RE = /^https?:\/\//i
/** Longest name of a file, in bytes, on the disks of servers. */
const MAX_NAME = 240
const MAX_LENGTH = 2000
/** Codes of codes: `%252e` is `%2e`, which is a dot. */
const MAX_LAYERS = 5

/** The readable address behind its codes, or null when they are no text. */
const decodeAll = (path: string): string | null => {
  let address = path
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    try {
      const decoded = decodeURIComponent(address.replace(/%(?![\da-f]{2})/gi, '%25'))
      if (decoded === address) return address
      address = decoded
    } catch {
      return null
    }
  }
  return null
}

const isLong = (path: string): boolean =>
  path.length > MAX_LENGTH ||
  path.split('/').some((name) => new TextEncoder().encode(name).length > MAX_NAME)

/** Why a path would not stay in the site, or would not be the same one for every server. */
const judgePath = (path: string): string | null => {
  const readable = decodeAll(path)
  if (readable === null) return 'contient un code « %… » qui ne se lit pas'
  for (const address of [path, readable]) {
    if (UNSEEN_RE.test(address)) return 'contient un signe invisible'
    if (address.includes('\\')) return 'contient « \\ »'
    if (address.includes('//')) return 'contient « // »'
    if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(address))
      return 'contient « . » ou « .. » entre deux barres : elle pourrait sortir du site'
  }
  return isLong(readable) ? 'est trop longue' : null
}

const judgeFrom = (from: string): string | null => {
  if (UNSEEN_RE.test(from)) return 'contient un signe invisible'
  if (!from.startsWith('/')) return 'ne commence pas par « / »'
  const mark = /[?#]/.exec(from)?.[0]
  if (mark) return `contient « ${mark} », qu’un serveur ne compare pas`
  if (/\*(?!$)|[^/]\*/.test(from)) return 'contient « * » ailleurs qu’à la fin, après « / »'
  const names = [...from.matchAll(/(?<=\/):([a-z]\w*)(?=\/|$)/gi)].map(([, name]) => name)
  if (from.endsWith('/*')) names.push('splat')
  if (new Set(names).size < names.length) return 'donne deux fois le même nom à ce qu’elle remplace'
  return judgePath(from)
}

/** A whole address that browsers read as it is written. */
const judgeWebAddress = (to: string): string | null => {
  if (!/^https?:\/\/[^/?#]/i.test(to) || !URL.canParse(to))
    return 'n’est pas une adresse complète bien écrite'
  const { username, password } = new URL(to)
  return username || password ? 'contient un nom d’utilisateur avant « @ »' : null
}

const judgeTo = (to: string): string | null => {
  if (UNSEEN_RE.test(to)) return 'contient un signe invisible'
  if (to.trim() === '') return 'est vide'
  if (!/^\/(?!\/)/.test(to) && !WEB_RE.test(to))
    return 'n’est ni celle d’une page du site, qui commence par une seule « / », ni une adresse en http:// ou https://'
  const sign = FORBIDDEN_RE.exec(to)?.[0]
  if (sign !== undefined)
    return /\s/.test(sign) ? 'contient une espace' : `contient « ${sign} », qui s’écrit par un code`
  if (BROKEN_CODE_RE.test(to)) return 'contient « % » sans ses deux chiffres'
  if (to.length > MAX_LENGTH) return 'est trop longue'
  return WEB_RE.test(to) ? judgeWebAddress(to) : judgePath(to.replace(/[?#].*$/s, ''))
}

/**
 * Says why a redirection is not to be believed: an old address that leaves the site, a new one that is neither
 * an address of the site nor one of the web, or signs by which either would leave the file of rules of a host.
 *
 * @returns nothing for one that every host can be told
 */
export const judgeRedirect = ({ from, to }: { from: string; to: string }): RedirectFlaw[] => {
  const flaws = { from: judgeFrom(from), to: judgeTo(to) }
  return (['from', 'to'] as const).flatMap((side) => {
    const why = flaws[side]
    return why === null ? [] : [{ side, why }]
  })
}
