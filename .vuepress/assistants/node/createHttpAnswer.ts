import {
  createMcpHandler,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server'
import { createAssistantServer } from './createAssistantServer.ts'
import { createRateLimit } from './createRateLimit.ts'
import { openSite, type OpenSite } from './openSite.ts'

/** Requests of one address in a minute: an assistant makes three or four for one answer. */
export const RATE = { limit: 300, seconds: 60 }

/** Longest request, in bytes: the longest question, and room for what a client says of itself. */
const MAX_REQUEST = 32 * 1024

export interface HttpAnswerOptions {
  /** Folder of the built site, absolute. */
  dist: string
  /** Public addresses at which pages may call it; programs that are not pages send no origin. */
  addresses: readonly (string | undefined)[]
  /** @default RATE */
  rate?: { limit: number; seconds: number }
}

const refuse = (status: number, message: string, headers = {}): Response =>
  Response.json({ jsonrpc: '2.0', error: { code: -32000, message }, id: null }, { status, headers })

/** A list of calls in one request, gone from the protocol since 2025, would go round the limit. */
const isBatch = (body: unknown): boolean => Array.isArray(body)

/**
 * Answers assistants over HTTP (« streamable HTTP », stateless): each request is complete, and nothing is kept
 * from one to the next but the site and a count by address. Nothing is written anywhere.
 */
export const createHttpAnswer = ({ dist, addresses, rate = RATE }: HttpAnswerOptions) => {
  const { accept } = createRateLimit(rate.limit, rate.seconds)
  const origins = [
    ...localhostAllowedOrigins(),
    ...addresses.flatMap((address) =>
      address && URL.canParse(address) ? new URL(address).hostname : [],
    ),
  ]
  let opening: Promise<OpenSite> | undefined
  const open = (): Promise<OpenSite> => {
    opening ??= openSite(dist).catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return opening
  }
  const handler = createMcpHandler(async () => createAssistantServer(await open()), {
    maxRequestBodySize: MAX_REQUEST,
    // Nothing changes while a client listens.
    maxSubscriptions: 0,
  })

  return async (request: Request, { ip }: { ip: string }): Promise<Response> => {
    const refused = originValidationResponse(request, origins)
    if (refused) return refused
    if (!accept(ip))
      return refuse(429, 'Trop de demandes : attendez une minute.', {
        'retry-after': String(rate.seconds),
      })
    if (request.method !== 'POST')
      return refuse(405, 'Cette adresse répond aux assistants, par le protocole MCP (POST).', {
        allow: 'POST',
      })
    const body = await request.text()
    if (Buffer.byteLength(body) > MAX_REQUEST) return refuse(413, 'Demande trop longue.')
    let parsedBody: unknown
    try {
      parsedBody = JSON.parse(body)
    } catch {
      return refuse(400, 'La demande n’est pas du JSON.')
    }
    if (isBatch(parsedBody)) return refuse(400, 'Une seule demande à la fois.')
    return handler.fetch(request, { parsedBody })
  }
}
