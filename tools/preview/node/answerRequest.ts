import path from 'node:path'
import { lookup } from 'mrmime'
import type { ContentStore } from './createContentStore.ts'
import { resolveHeaders, type NetlifyRules } from './loadNetlifyRules.ts'
import { matchRedirect } from './matchRedirect.ts'
import { negotiateEncoding } from './negotiateEncoding.ts'
import { parseRange } from './parseRange.ts'
import { parseRequestPath, type RequestPath } from './parseRequestPath.ts'
import { resolveFile } from './resolveFile.ts'

export interface SiteToServe {
  /** Folder of the built site, absolute. */
  root: string
  rules: NetlifyRules
  store: ContentStore
}

export interface Request {
  method: string
  /** As on the request line. */
  url: string
  /** Names in lower case, as Node gives them. */
  headers: Record<string, string | string[] | undefined>
}

export interface Answer {
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  /** Empty where there is nothing to send. */
  body: Buffer
}

const EMPTY = Buffer.alloc(0)

/** What Netlify sends where no rule says otherwise: keep, but ask each time. */
const DEFAULT_CACHE = 'public,max-age=0,must-revalidate'

const COMPRESSIBLE_RE = /^text\/|\b(?:json|javascript|xml|svg|manifest|wasm)\b/

const answerText = (status: number, text: string, headers = {}): Answer => {
  const body = Buffer.from(`${text}\n`)
  return {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(body.length),
      ...headers,
    },
    body,
  }
}

const readHeader = ({ headers }: Request, name: string): string | undefined => {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

const isSameTag = (header: string, etag: string): boolean =>
  header.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')))

/** Status, headers and body for a file that exists. */
const answerFile = async (
  request: Request,
  { file, status, store }: { file: string; status: number; store: ContentStore },
): Promise<Answer> => {
  const type = lookup(file) ?? 'application/octet-stream'
  const isCompressible = COMPRESSIBLE_RE.test(type)
  const range =
    status === 200 && request.method === 'GET' ? readHeader(request, 'range') : undefined
  // A part of a compressed file would be of no use: parts are cut out of the plain one.
  const encoding =
    isCompressible && range === undefined
      ? negotiateEncoding(readHeader(request, 'accept-encoding'))
      : 'identity'
  const content = await store.read(file, encoding)
  const { body, etag } = content
  const headers: Record<string, string> = {
    'content-type': type === 'text/html' || type === 'text/plain' ? `${type}; charset=utf-8` : type,
    'cache-control': DEFAULT_CACHE,
    etag,
    'accept-ranges': 'bytes',
    ...(isCompressible && { vary: 'Accept-Encoding' }),
    ...(content.encoding !== 'identity' && { 'content-encoding': content.encoding }),
  }

  const known = readHeader(request, 'if-none-match')
  if (status === 200 && known !== undefined && isSameTag(known, etag)) {
    return { status: 304, headers, body: EMPTY }
  }
  const ifRange = readHeader(request, 'if-range')
  const part = ifRange === undefined || ifRange === etag ? parseRange(range, body.length) : 'whole'
  if (part === 'unsatisfiable') {
    return answerText(416, 'Intervalle impossible.', { 'content-range': `bytes */${body.length}` })
  }
  if (part === 'whole') {
    return { status, headers: { ...headers, 'content-length': String(body.length) }, body }
  }
  const slice = body.subarray(part.start, part.end + 1)
  return {
    status: 206,
    headers: {
      ...headers,
      'content-range': `bytes ${part.start}-${part.end}/${body.length}`,
      'content-length': String(slice.length),
    },
    body: slice,
  }
}

const redirectTo = (status: number, location: string): Answer =>
  answerText(status, `Cette page est à l’adresse ${location}`, {
    location,
    'cache-control': DEFAULT_CACHE,
  })

/** Answer without the headers that the rules add. */
const answerPath = async (
  request: Request,
  { pathname, search }: RequestPath,
  { root, rules, store }: SiteToServe,
): Promise<Answer> => {
  const match = (force: boolean) =>
    matchRedirect({ rules: rules.redirects, pathname, search, force })
  const forced = match(true)
  const found = forced ? null : await resolveFile(root, pathname)
  if (found?.type === 'file') return answerFile(request, { file: found.file, status: 200, store })
  if (found?.type === 'directory') {
    return redirectTo(301, `${pathname.split('/').map(encodeURIComponent).join('/')}/${search}`)
  }
  const rule = forced ?? match(false)
  if (rule && rule.status >= 300 && rule.status < 400) return redirectTo(rule.status, rule.location)
  if (rule) {
    // A status of 200 or 404 shows another page at the same address.
    const target = parseRequestPath(rule.location)
    const page = target && (await resolveFile(root, target.pathname))
    if (page?.type === 'file')
      return answerFile(request, { file: page.file, status: rule.status, store })
  }
  try {
    return await answerFile(request, { file: path.join(root, '404.html'), status: 404, store })
  } catch {
    return answerText(404, 'Page introuvable.')
  }
}

const answerTarget = async (request: Request, target: RequestPath | null, site: SiteToServe) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return answerText(405, 'Méthode refusée.', { allow: 'GET, HEAD' })
  }
  return target ? answerPath(request, target, site) : answerText(400, 'Adresse invalide.')
}

/**
 * Answers one request as the published site would: forced redirects, then files, then redirects, then the 404 page,
 * each with the headers of the rules. Reads files, changes nothing.
 */
export const answerRequest = async (request: Request, site: SiteToServe): Promise<Answer> => {
  const target = parseRequestPath(request.url)
  const answer = await answerTarget(request, target, site)
  const added = resolveHeaders(site.rules.headers, target?.pathname ?? '/')
  return {
    ...answer,
    headers: { ...answer.headers, ...added },
    body: request.method === 'HEAD' ? EMPTY : answer.body,
  }
}
