import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  startPreviewServer,
  type PreviewOptions,
  type PreviewServer,
} from '../../../../../tools/preview/node/startPreviewServer.ts'

let root: string
const servers: PreviewServer[] = []
const start = async (options: Partial<PreviewOptions> = {}): Promise<PreviewServer> => {
  const configFile = path.join(root, 'netlify.toml')
  const server = await startPreviewServer({ root, configFile, port: 0, ...options })
  servers.push(server)
  return server
}
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'server-'))
  writeFileSync(path.join(root, 'index.html'), '<h1>Accueil</h1>')
})
afterEach(async () => {
  await Promise.all(servers.splice(0).map(({ close }) => close()))
  rmSync(root, { recursive: true })
})

describe('startPreviewServer', () => {
  it('serves the site at the address that it gives, and logs', async () => {
    const log = vi.fn()
    const { url } = await start({ log })
    const response = await fetch(url)
    expect(await response.text()).toBe('<h1>Accueil</h1>')
    expect((await fetch(`${url}nope`)).status).toBe(404)
    expect(log.mock.calls.flat()).toEqual(['GET 200 /', 'GET 404 /nope'])
  })

  it('calls functions at their address, and hands forms to whoever takes them', async () => {
    const receive = vi.fn(async (body: string) => body.startsWith('form-name=avis'))
    const { url } = await start({
      programs: {
        forms: { receive },
        functions: {
          '/echo': async (request, { ip }) =>
            Response.json({ method: request.method, text: await request.text(), ip }),
        },
      },
    })
    const call = await fetch(`${url}echo?a=b`, { method: 'POST', body: 'é'.repeat(50_000) })
    expect(await call.json()).toMatchObject({ method: 'POST', text: 'é'.repeat(50_000) })
    const long = await fetch(`${url}echo`, { method: 'POST', body: 'x'.repeat(7_000_000) })
    expect(long.status).toBe(413)

    const post = (body: URLSearchParams) => fetch(url, { method: 'POST', body, redirect: 'manual' })
    const taken = await post(new URLSearchParams({ 'form-name': 'avis', a: 'b' }))
    expect([taken.status, taken.headers.get('location')]).toEqual([303, '/'])
    expect(receive).toHaveBeenLastCalledWith('form-name=avis&a=b')
    expect((await post(new URLSearchParams({ a: 'b' }))).status).toBe(404)
    expect((await post(new URLSearchParams({ a: 'x'.repeat(20_000) }))).status).toBe(413)
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(405)
  })

  it('takes the next port when the one asked for is busy', async () => {
    const first = Number(new URL((await start()).url).port)
    const second = Number(new URL((await start({ port: first })).url).port)
    expect(second).toBeGreaterThan(first)
    expect(second).toBeLessThanOrEqual(first + 20)
  })

  it('keeps to the port asked for when told to', async () => {
    const port = Number(new URL((await start()).url).port)
    await expect(start({ port, strictPort: true })).rejects.toThrow('EADDRINUSE')
  })

  it('reports a port that cannot be used', async () => {
    await expect(start({ host: '192.0.2.1' })).rejects.toThrow('EADDRNOTAVAIL')
  })

  it('reports rules that cannot be applied', async () => {
    writeFileSync(path.join(root, '_redirects'), '/a /b/ 301 Country=fr')
    await expect(start()).rejects.toThrow('ne sait pas appliquer')
  })

  it('answers 500 to an unforeseen error, reports it, and goes on', async () => {
    const onError = vi.fn()
    writeFileSync(path.join(root, '_headers'), '/casse\n  X-Test: é€\n')
    const { url } = await start({ onError })
    expect((await fetch(`${url}casse`)).status).toBe(500)
    expect(onError).toHaveBeenCalledOnce()
    expect((await fetch(url)).status).toBe(200)
  })

  it('goes on when an answer cannot be logged', async () => {
    const log = vi.fn().mockImplementationOnce(() => {
      throw new Error('panne')
    })
    const onError = vi.fn()
    const { url } = await start({ onError, log })
    await fetch(url)
    expect((await fetch(url)).status).toBe(200)
    expect(onError).toHaveBeenCalledOnce()
  })
})
