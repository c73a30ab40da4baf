/** What the address of a request says, once decoded and checked. */
export interface RequestPath {
  /** Decoded and composed (NFC), begins with a slash: `/reutilisation/animer-communauté`. */
  pathname: string
  /** From the question mark on, as received; empty without one. */
  search: string
}

/** A decoded segment may neither leave its place nor cut the path again. */
const isUnsafe = (segment: string): boolean =>
  segment === '.' || segment === '..' || /[/\\\0]/.test(segment)

/**
 * Reads the target of an HTTP request line.
 *
 * @param target - `/page/?q=1`, or the absolute form `http://host/page/` that proxies send
 * @returns null for what no page answers to: malformed encoding, dot segments encoded or not,
 *   encoded slashes, backslashes, null characters, doubled slashes
 */
export const parseRequestPath = (target: string): RequestPath | null => {
  const [, rawPath = '', search = ''] =
    /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/.exec(target) ?? []
  if (!rawPath.startsWith('/')) return null
  const rawSegments = rawPath.slice(1).split('/')
  // Only the last segment may be empty: it stands for the final slash.
  if (rawSegments.slice(0, -1).includes('')) return null
  try {
    const segments = rawSegments.map(decodeURIComponent)
    if (segments.some(isUnsafe)) return null
    return { pathname: `/${segments.join('/')}`.normalize('NFC'), search }
  } catch {
    return null
  }
}
