import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerProgram, type Programs } from './answerProgram.ts'
import { answerRequest } from './answerRequest.ts'
import { createContentStore } from './createContentStore.ts'
import { watchNetlifyRules } from './watchNetlifyRules.ts'

export interface PreviewOptions {
  /** Folder of the built site, absolute. */
  root: string
  /** Absolute path of `netlify.toml`. */
  configFile: string
  /**
   * Address of the root of the site, with its slashes: there is nothing elsewhere.
   *
   * @default '/'
   */
  base?: string
  /** Port to try first; 0 lets the system choose. */
  port: number
  /**
   * Fails rather than trying the next ports.
   *
   * @default false
   */
  strictPort?: boolean
  /**
   * Network interface to listen on.
   *
   * @default '127.0.0.1' (this machine only)
   */
  host?: string
  /** What answers otherwise than by a file. */
  programs?: Programs
  /** Told about each answer: `GET 200 /reutilisation/`. */
  log?: (line: string) => void
  /** Told about an error met while answering; the request gets a 500. */
  onError?: (error: unknown) => void
}

export interface PreviewServer {
  /** Address to open, with its final slash. */
  url: string
  close: () => Promise<void>
}

/** How many ports to try after the one asked for. */
const PORT_TRIES = 20

const listen = async (server: Server, port: number, host: string, tries: number): Promise<void> => {
  for (let tried = port; ; tried++) {
    try {
      server.listen(tried, host)
      await once(server, 'listening')
      return
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!isTaken || tried - port >= tries) throw error
    }
  }
}

/**
 * Serves a built site with the redirects and headers of Netlify, on the first free port.
 *
 * @throws Error, in French, if a rule of `netlify.toml`, `_headers` or `_redirects` cannot be applied
 */
export const startPreviewServer = async ({
  root,
  configFile,
  base = '/',
  port,
  strictPort = false,
  host = '127.0.0.1',
  programs = {},
  log = () => {},
  onError = () => {},
}: PreviewOptions): Promise<PreviewServer> => {
  const readRules = await watchNetlifyRules({ configFile, dest: root, onError })
  const store = createContentStore()
  const server = createServer(async (request, response) => {
    const { method = 'GET', url: asked = '/', headers } = request
    if (!asked.startsWith(base)) {
      response.writeHead(asked === '/' ? 302 : 404, asked === '/' ? { location: base } : {}).end()
      return
    }
    const url = `/${asked.slice(base.length)}`
    try {
      if (await answerProgram(request, response, programs)) {
        log(`${method} ${response.statusCode} ${url}`)
        return
      }
      const rules = await readRules()
      const answer = await answerRequest({ method, url, headers }, { root, rules, store })
      const { location } = answer.headers
      const headersSent = location?.startsWith('/')
        ? { ...answer.headers, location: base + location.slice(1) }
        : answer.headers
      response.writeHead(answer.status, headersSent).end(answer.body)
      log(`${method} ${answer.status} ${url}`)
    } catch (error) {
      onError(error)
      if (!response.headersSent) response.writeHead(500).end()
    }
  })
  // Longer than the pauses of a reader's browser, so that it never writes on a connection being closed.
  server.keepAliveTimeout = 65_000
  await listen(server, port, host, strictPort ? 0 : PORT_TRIES)
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${actual}${base}`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
