import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { lookup } from 'mrmime'

export interface SentFile {
  address: string
  type: string
  /** Body as sent, compressed when that helps. */
  bytes: number
  /** Asked for in advance, for a page that the reader may open next. */
  isPrefetch: boolean
}

/** Serves a built site as a host does, brotli at its best, and writes down what it sends. */
export const serveSite = async (
  root: string,
): Promise<{ url: string; sent: SentFile[]; close: () => void }> => {
  const sent: SentFile[] = []
  const bodies = new Map<string, Buffer>()
  const find = async (address: string): Promise<[file: string, content: Buffer] | null> => {
    const inside = path.join(root, decodeURIComponent(address))
    for (const file of address.endsWith('/')
      ? [`${inside}index.html`]
      : [inside, `${inside}.html`]) {
      const content = await readFile(file).catch(() => null)
      if (content) return [file, content]
    }
    return null
  }
  const server = createServer((request, response) => {
    const address = new URL(request.url!, 'http://localhost').pathname
    const isPrefetch = String(request.headers['sec-purpose']).includes('prefetch')
    void find(address).then((found) => {
      if (!found) {
        sent.push({ address, type: 'absent', bytes: 0, isPrefetch })
        return response.writeHead(404).end()
      }
      const [file, content] = found
      const type = lookup(file) ?? 'application/octet-stream'
      const isText = /text|javascript|json|xml|wasm|svg/.test(type)
      const body = bodies.get(file) ?? (isText ? brotliCompressSync(content) : content)
      bodies.set(file, body)
      sent.push({ address, type, bytes: body.length, isPrefetch })
      response.writeHead(200, {
        'content-type': isText && !type.includes('wasm') ? `${type}; charset=utf-8` : type,
        'content-length': body.length,
        ...(isText && { 'content-encoding': 'br' }),
      })
      response.end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    sent,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
