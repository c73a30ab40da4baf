import { decodePath } from '../../../lib/decodePath.ts'
import type { FileState } from '../../../lib/inspectPath.ts'
import { isImageFile } from './imageTypes.ts'

/** The files among which images are looked for. Paths are readable, percent codes decoded. */
export interface ImageFiles {
  /** @param path - relative to the folder of guides: `guide/capture.png` */
  findFile: (path: string) => FileState
  /** @param address - from the root of the site: `/logo.svg` */
  findPublic: (address: string) => FileState
}

/** Why an address is not that of an image of the site, whatever the files are. */
export type Refusal =
  'backslash' | 'control' | 'data' | 'disk' | 'external' | 'fragment' | 'query' | 'scheme' | 'type'

/** What the address of an image leads to. */
export type ImageTarget =
  | { kind: 'empty' }
  | { kind: 'refused'; reason: Refusal }
  /** Out of the folder, by `..` or by a symbolic link. */
  | { kind: 'outside' }
  | { kind: 'missing'; path: string }
  /** A file of the folder of guides, which the build publishes under a name of its own. */
  | { kind: 'file'; path: string }
  /** A file served as it is. */
  | { kind: 'public'; address: string }

const SCHEME_RE = /^([a-z][a-z\d+.-]*):/i
const CONTROL_RE = /\p{Cc}/u

/** Paths that begin so are those of a machine, not of a site. */
const DISK_RE = /^(?:~\/|\/(?:dev|etc|home|mnt|proc|root|sys|tmp|Users|usr|var|Volumes)\/)/

/** What is not a letter, a digit or a sign that means the same everywhere in an address, in Markdown and in HTML. */
const ENCODED_RE = /[^\p{L}\p{M}\p{N}/._~!*-]/gu

/** Half of a sign, which no address can hold. */
const LONE_SURROGATE_RE = /\p{Cs}/gu

const encodeSign = (sign: string): string => {
  const code = encodeURIComponent(sign)
  return code === sign ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : code
}

/** The address to write for a path, readable by people and by every program. */
export const encodePath = (path: string): string =>
  path.replace(LONE_SURROGATE_RE, '\uFFFD').replace(ENCODED_RE, encodeSign)

/** Folder of a page, `''` at the root. */
const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')))

/** Follows `.` and `..`; null when the path climbs out of its root. */
const normalize = (path: string): string | null => {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null
    if (part !== '' && part !== '.' && part !== '..') parts.push(part)
  }
  return parts.join('/')
}

const refuse = (address: string, path: string): Refusal | null => {
  const scheme = SCHEME_RE.exec(address)?.[1]?.toLowerCase()
  if (scheme === 'data') return 'data'
  // `C:\images\a.png` looks like a scheme of one letter.
  if (scheme === 'file' || scheme?.length === 1) return 'disk'
  if (scheme === 'http' || scheme === 'https' || address.startsWith('//')) return 'external'
  if (scheme) return 'scheme'
  // Browsers skip them: what is read is not what is written.
  if (CONTROL_RE.test(path)) return 'control'
  if (path.includes('\\')) return 'backslash'
  if (address.includes('?')) return 'query'
  if (address.includes('#')) return 'fragment'
  return isImageFile(path) ? null : 'type'
}

/**
 * Follows a path written in a page, from the page or from the root.
 *
 * @returns a path relative to the folder of guides; null when it climbs out of it
 */
export const resolvePath = (path: string, page: string | null): string | null =>
  normalize(path.startsWith('/') ? path : `${folderOf(page ?? '')}/${path}`)

const find = (path: string, page: string | null, files: ImageFiles): ImageTarget => {
  const isFromRoot = path.startsWith('/')
  const normalized = resolvePath(path, page)
  if (normalized === null) return { kind: 'outside' }
  const address = `/${normalized}`
  const publicState = isFromRoot ? files.findPublic(address) : 'missing'
  if (publicState === 'file') return { kind: 'public', address }
  const state = isFromRoot || page !== null ? files.findFile(normalized) : 'missing'
  if (state === 'file') return { kind: 'file', path: normalized }
  if (state === 'outside' || publicState === 'outside') return { kind: 'outside' }
  return { kind: 'missing', path: normalized }
}

/** What a file is does not matter when it is out of the folder. */
const explainWay = (reason: Refusal, path: string, page: string | null): ImageTarget =>
  ['fragment', 'query', 'type'].includes(reason) && resolvePath(path, page) === null
    ? { kind: 'outside' }
    : { kind: 'refused', reason }

/**
 * Says what the address of an image leads to: the one policy of the checks, of the build and of `dev`.
 * An image is a file of a known type, in the folder of guides (beside the page, or from the root) or
 * among the files served as they are. Nothing else is ever shown, imported or read.
 *
 * @param url - as a reader of the page gets it: entities of HTML decoded, percent codes not
 * @param page - path of the page relative to the folder of guides; null for one that the site makes
 */
export const resolveImage = (url: string, page: string | null, files: ImageFiles): ImageTarget => {
  const address = url.trim()
  if (!address) return { kind: 'empty' }
  // The way of VuePress to write the folder of guides.
  const path = decodePath(address).replace(/^@source\//, '/')
  const reason = refuse(address, path)
  const target = reason ? explainWay(reason, path, page) : find(path, page, files)
  // Looked for first: a folder of the site may bear the name of one of a machine, `/home/plan.svg`.
  const isFound = target.kind === 'file' || target.kind === 'public'
  return !isFound && DISK_RE.test(path) ? { kind: 'refused', reason: 'disk' } : target
}

/** The address to write in a page for a file of the folder, from the page. */
export const relativeAddress = (path: string, page: string): string => {
  const from = folderOf(page).split('/').filter(Boolean)
  const to = path.split('/')
  const isCommon = (part: string, index: number): boolean =>
    index < to.length - 1 && to[index] === part
  const different = from.findIndex((part, index) => !isCommon(part, index))
  const common = different < 0 ? from.length : different
  const climbs = '../'.repeat(from.length - common)
  return encodePath(`${climbs || './'}${to.slice(common).join('/')}`)
}
