import { OFFLINE_ADDRESS } from '../../shared/offlineAddress.ts'
import { matchKept } from './versions.ts'

export interface Served {
  base: string
  version: string
}

/** Wait, in ms, before a kept page is shown in place of one that the network does not bring. */
const PATIENCE = 4000

const wait = (delay: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delay))

/** `/guide/?x=1#a` and `/guide` are the page `/guide/`. */
const matchPage = async (url: URL, version: string): Promise<Response | undefined> =>
  (await matchKept(url.pathname, version)) ?? (await matchKept(`${url.pathname}/`, version))

/** What says, without network, that a page is not on the device. */
const answerMissing = async ({ base, version }: Served): Promise<Response> => {
  const page = await matchKept(base + OFFLINE_ADDRESS.slice(1), version)
  if (!page) return Response.error()
  return new Response(page.body, { status: 503, headers: page.headers })
}

/**
 * A page comes from the network as long as it answers: a reader with a connection never reads an
 * old page. All that a kept page loads has its digest in its name, so it never meets another version.
 */
const answerPage = async (request: Request, served: Served): Promise<Response> => {
  const kept = await matchPage(new URL(request.url), served.version)
  if (!kept) return fetch(request).catch(() => answerMissing(served))
  const fresh = fetch(request).then(
    (response) => (response.status >= 500 ? kept : response),
    () => kept,
  )
  return Promise.race([fresh, wait(PATIENCE).then(() => kept)])
}

const answerFile = async (request: Request, { base, version }: Served): Promise<Response> => {
  const { pathname } = new URL(request.url)
  const kept = await matchKept(pathname, version)
  if (!kept) return fetch(request)
  // The name of an asset tells its content: no need to ask the network.
  return pathname.startsWith(`${base}assets/`) ? kept : fetch(request).catch(() => kept)
}

/** The answer to a request of a page that this version looks after. */
export const answerRequest = (request: Request, served: Served): Promise<Response> =>
  request.mode === 'navigate' ? answerPage(request, served) : answerFile(request, served)
