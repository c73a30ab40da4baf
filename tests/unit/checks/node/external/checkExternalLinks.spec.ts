import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkExternalLinks } from '../../../../../.vuepress/checks/node/external/checkExternalLinks.ts'
import { createAnswerCache } from '../../../../../.vuepress/checks/node/external/createAnswerCache.ts'
import { createSite } from '../../../../../.vuepress/model/site/createSite.ts'

let server: Server
let origin: string
let requests: string[]
let busy: number
let mostBusy: number
let folder: string

beforeEach(async () => {
  requests = []
  busy = 0
  mostBusy = 0
  folder = mkdtempSync(path.join(tmpdir(), 'liens-'))
  server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    busy += 1
    mostBusy = Math.max(mostBusy, busy)
    const answer = (status: number, headers = {}): void => {
      setTimeout(() => {
        busy -= 1
        response.writeHead(status, headers).end()
      }, 5)
    }
    const name = request.url!.slice(1)
    if (name === 'get-seul') answer(request.method === 'HEAD' ? 405 : 200)
    else if (name === 'deplace') answer(301, { location: '/page' })
    else if (name === 'ailleurs') answer(302, { location: '/page' })
    else if (name === 'cercle') answer(302, { location: '/cercle' })
    else if (name === 'absent') answer(404)
    else if (name === 'robots') answer(403)
    else if (name === 'panne') answer(500)
    else if (name === 'plus-tard') answer(requests.length > 2 ? 200 : 429, { 'retry-after': '0' })
    else if (name !== 'muet') answer(200)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

/** A machine that does other things answers late: only a server that says nothing makes it wait that long. */
const check = (content: string, now?: number) =>
  checkExternalLinks(createSite({ pages: [{ file: 'a.md', content }] }), {
    cache: createAnswerCache(path.join(folder, 'c/liens.json'), now),
    pause: 0,
    timeout: 3000,
  })

describe('external links', () => {
  it('are asked for their head, then as a whole when the server only knows that', async () => {
    const { findings } = await check(`[a](${origin}/page#x) [b](${origin}/get-seul)`)
    expect(findings).toEqual([])
    expect(requests).toEqual(['HEAD /page', 'HEAD /get-seul', 'GET /get-seul'])
  })

  it('are warnings where the page is missing or nobody answers', async () => {
    const { findings, counts } = await check(
      `---\nsources:\n  - title: A\n    url: ${origin}/absent\n---\n[b](${origin}/panne)\n[c](http://127.0.0.1:1/)\n[d](${origin}/cercle) [e](${origin}/muet)`,
    )
    expect(
      findings.map(({ line, column, severity, rule }) => [line, column, severity, rule]),
    ).toEqual(
      expect.arrayContaining([
        [4, 10, 'warning', 'liens-externes'],
        [6, 5, 'warning', 'liens-externes'],
        [7, 5, 'warning', 'liens-externes'],
      ]),
    )
    expect(counts).toEqual({ ok: 0, refused: 0, missing: 2, unreachable: 3 })
  })

  it('tell the new address of a page that has moved for good only', async () => {
    const { findings } = await check(`[a](${origin}/deplace) [b](${origin}/ailleurs)`)
    expect(findings).toMatchObject([{ column: 5, suggestion: `Écrivez ${origin}/page.` }])
  })

  it('are left in peace when the server refuses programs or asks to wait', async () => {
    const { findings, counts } = await check(`[a](${origin}/robots) [b](${origin}/plus-tard)`)
    expect(findings).toEqual([])
    expect(counts).toMatchObject({ ok: 1, refused: 1 })
  })

  it('are asked once, one at a time for a host, and not again within a week', async () => {
    const markdown = [1, 2, 3, 4, 1, 2].map((n) => `[p](${origin}/${n})`).join(' ')
    await check(markdown)
    expect(requests).toHaveLength(4)
    expect(mostBusy).toBe(1)
    await check(markdown)
    expect(requests).toHaveLength(4)
    await check(markdown, Date.now() + 8 * 86_400_000)
    expect(requests).toHaveLength(8)
  })

  it('that failed are asked again at the next run', async () => {
    await check(`[a](${origin}/absent)`)
    await check(`[a](${origin}/absent)`)
    expect(requests).toEqual(['HEAD /absent', 'GET /absent', 'HEAD /absent', 'GET /absent'])
  })
  it.each(['{"a": null}', '[]', 'null', '{"a": {"at": "hier"}}', '{"a": {"at": 1'])(
    'are asked again when the cache holds %s, which no run wrote whole',
    async (text) => {
      mkdirSync(path.join(folder, 'c'))
      writeFileSync(path.join(folder, 'c/liens.json'), text)
      await check(`[a](${origin}/page)`)
      expect(requests).toEqual(['HEAD /page'])
      expect(readFileSync(path.join(folder, 'c/liens.json'), 'utf8')).toContain(`${origin}/page`)
      expect(readdirSync(path.join(folder, 'c'))).toEqual(['liens.json'])
    },
  )
})
