/** What a server answers about an address. */
export interface UrlAnswer {
  /** `refused`: there is a server, that does not answer to programs. */
  state: 'ok' | 'refused' | 'missing' | 'unreachable'
  /** Status of the last answer, 0 when there was none. */
  status: number
  /** Where the address has moved for good. */
  movedTo?: string
}

export interface RequestOptions {
  /** Milliseconds to wait for an answer. */
  timeout: number
  /** Milliseconds to wait at most when a server asks to come back later. */
  maxWait: number
  userAgent: string
}

const MAX_HOPS = 6
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const PERMANENT = new Set([301, 308])
const REFUSALS = new Set([401, 403, 407, 429, 451, 503])

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

const send = async (
  url: string,
  method: 'HEAD' | 'GET',
  { timeout, userAgent }: RequestOptions,
): Promise<Response> => {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': userAgent, accept: '*/*' },
    signal: AbortSignal.timeout(timeout),
  })
  await response.body?.cancel()
  return response
}

/** Asks for the head first; some servers only answer to a whole request. */
const ask = async (url: string, options: RequestOptions): Promise<Response> => {
  const head = await send(url, 'HEAD', options).catch(() => null)
  if (head && (head.ok || REDIRECTS.has(head.status))) return head
  const response = await send(url, 'GET', options)
  const seconds = Number(response.headers.get('retry-after'))
  if (response.status !== 429 || !(seconds * 1000 <= options.maxWait)) return response
  await wait(seconds * 1000)
  return send(url, 'GET', options)
}

const readState = (response: Response): UrlAnswer['state'] => {
  if (response.ok) return 'ok'
  if (REFUSALS.has(response.status)) return 'refused'
  return response.status >= 500 ? 'unreachable' : 'missing'
}

/** Follows an address to its end, as a browser does. Never throws: no answer is an answer. */
export const requestUrl = async (url: string, options: RequestOptions): Promise<UrlAnswer> => {
  let current = url
  let isPermanent = true
  try {
    for (let hop = 0; hop < MAX_HOPS; hop += 1) {
      const response = await ask(current, options)
      const location = response.headers.get('location')
      if (!REDIRECTS.has(response.status) || !location) {
        const hasMoved = isPermanent && hop > 0 && response.ok
        return {
          state: readState(response),
          status: response.status,
          ...(hasMoved && { movedTo: current }),
        }
      }
      isPermanent &&= PERMANENT.has(response.status)
      current = new URL(location, current).href
    }
    return { state: 'missing', status: 310 }
  } catch {
    return { state: 'unreachable', status: 0 }
  }
}
