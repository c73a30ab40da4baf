import { isSchemeless } from './isSchemeless.ts'
import { judgeRedirect } from './judgeRedirect.ts'

const encodeSign = (sign: string): string =>
  encodeURI(sign).replaceAll('$', '%24').replaceAll(';', '%3B')

/** Codes for the signs that an address cannot hold. */
const encodeForbidden = (address: string): string =>
  address.replace(/%(?![\da-f]{2})/gi, '%25').replace(/[ "<>;{}$\\^`|]/g, encodeSign)

const decode = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** The path that an old address seems to name, within the site. */
const mendFrom = (from: string): string => {
  const path = decode(from)
    .replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
    .replaceAll('\\', '/')
  const names = path.split('/').filter((name) => name !== '' && name !== '.' && name !== '..')
  return `/${names.join('/')}${path.endsWith('/') && names.length > 0 ? '/' : ''}`
}

const mendTo = (to: string): string => {
  if (/^[a-z][a-z\d+.-]*:(?!\/\/)/i.test(to)) return to
  if (/^(?:https?:\/\/|\/(?!\/))/i.test(to)) return encodeForbidden(to)
  return isSchemeless(to) ? `https://${to}` : encodeForbidden(`/${to.replace(/^[./]+/, '')}`)
}

/**
 * What the author of a refused side most likely meant.
 *
 * @returns null when it cannot be told
 */
export const mendRedirect = (
  { from, to }: { from: string; to: string },
  side: 'from' | 'to',
): string | null => {
  const mended = side === 'from' ? mendFrom(from) : mendTo(to)
  const trial = side === 'from' ? { from: mended, to: '/' } : { from: '/', to: mended }
  return judgeRedirect(trial).length === 0 && mended !== '/' ? mended : null
}
