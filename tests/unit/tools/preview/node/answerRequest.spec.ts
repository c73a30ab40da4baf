import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerRequest, type Answer } from '../../../../../tools/preview/node/answerRequest.ts'
import { createContentStore } from '../../../../../tools/preview/node/createContentStore.ts'
import {
  loadNetlifyRules,
  type NetlifyRules,
} from '../../../../../tools/preview/node/loadNetlifyRules.ts'

const PAGE = `<h1>Réutiliser</h1>${' '.repeat(1000)}`
let root: string
let rules: NetlifyRules
const store = createContentStore()

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'answer-'))
  mkdirSync(path.join(root, 'été'))
  const files = {
    'index.html': PAGE,
    'été/index.html': PAGE,
    'plan.html': PAGE,
    'photo.png': '0123456789',
    'inconnu.zzz': '?',
    '404.html': '<h1>Introuvable</h1>',
    _headers: '/*\n  X-Test: oui\n/photo.png\n  Cache-Control: immutable\n',
    _redirects: [
      '/ancien /été/ 301',
      '/plan.html / 302!',
      '/copie / 200',
      '/perdu /photo.png 404',
      '/vide /nulle-part 200',
    ].join('\n'),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text)
  rules = await loadNetlifyRules({ configFile: '/nowhere.toml', dest: root })
})
afterAll(() => rmSync(root, { recursive: true }))

const get = (url: string, headers = {}, method = 'GET'): Promise<Answer> =>
  answerRequest({ method, url, headers }, { root, rules, store })

describe('answerRequest', () => {
  it('sends a page with its type, a tag, and the headers of the rules', async () => {
    const { status, headers, body } = await get('/')
    expect(status).toBe(200)
    expect(body.toString()).toBe(PAGE)
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(Buffer.byteLength(PAGE)),
      'cache-control': 'public,max-age=0,must-revalidate',
      vary: 'Accept-Encoding',
      'x-test': 'oui',
    })
  })

  it('lets a rule change the cache', async () => {
    expect((await get('/photo.png')).headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'immutable',
    })
  })

  it('gives an unknown type to an unknown extension', async () => {
    expect((await get('/inconnu.zzz')).headers['content-type']).toBe('application/octet-stream')
  })

  it('compresses text, not images', async () => {
    const accept = { 'accept-encoding': ['gzip', 'br'] }
    expect((await get('/', accept)).headers['content-encoding']).toBe('br')
    const { headers } = await get('/photo.png', accept)
    expect(headers['content-encoding']).toBeUndefined()
    expect(headers.vary).toBeUndefined()
  })

  it('sends no body for HEAD, but the same headers', async () => {
    const [head, full] = await Promise.all([get('/', {}, 'HEAD'), get('/')])
    expect(head.body.length).toBe(0)
    expect(head.headers).toEqual(full.headers)
  })

  it('refuses to change anything', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      expect(await get('/', {}, method)).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD' },
      })
    }
  })

  describe('with conditions', () => {
    it('answers 304, without a body, to a browser that has this version', async () => {
      const { etag } = (await get('/')).headers
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const answer = await get('/', { 'if-none-match': known })
        expect(answer.status).toBe(304)
        expect(answer.body.length).toBe(0)
        expect(answer.headers).toMatchObject({ etag, 'x-test': 'oui' })
      }
    })

    it('sends the page to a browser that has another version, or another encoding', async () => {
      const { etag } = (await get('/')).headers
      expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200)
      const compressed = { 'accept-encoding': 'br', 'if-none-match': etag }
      expect((await get('/', compressed)).status).toBe(200)
    })

    it('does not answer 304 in place of a 404', async () => {
      expect((await get('/nope', { 'if-none-match': '*' })).status).toBe(404)
    })
  })

  describe('with ranges', () => {
    it('sends the part asked for', async () => {
      const { status, headers, body } = await get('/photo.png', { range: 'bytes=2-4' })
      expect(status).toBe(206)
      expect(body.toString()).toBe('234')
      expect(headers).toMatchObject({ 'content-range': 'bytes 2-4/10', 'content-length': '3' })
    })

    it('cuts parts out of the plain text, not of the compressed one', async () => {
      const answer = await get('/', { range: 'bytes=0-3', 'accept-encoding': 'br' })
      expect(answer.body.toString()).toBe('<h1>')
      expect(answer.headers['content-encoding']).toBeUndefined()
    })

    it('refuses an impossible part', async () => {
      const { status, headers } = await get('/photo.png', { range: 'bytes=10-' })
      expect(status).toBe(416)
      expect(headers['content-range']).toBe('bytes */10')
    })

    it('sends everything if the file has changed in between', async () => {
      const { etag } = (await get('/photo.png')).headers
      const ask = (tag: string | undefined) =>
        get('/photo.png', { range: 'bytes=0-0', 'if-range': tag })
      expect((await ask(etag)).status).toBe(206)
      expect((await ask('"old"')).status).toBe(200)
    })

    it('ignores ranges for HEAD and for a missing page', async () => {
      const absurd = { range: 'bytes=99999-' }
      expect((await get('/photo.png', absurd, 'HEAD')).status).toBe(200)
      expect((await get('/nope', absurd)).status).toBe(404)
    })
  })

  describe('elsewhere than at a file', () => {
    it.each([
      ['/%C3%A9t%C3%A9?q=1', 301, '/%C3%A9t%C3%A9/?q=1'],
      ['/ancien', 301, '/%C3%A9t%C3%A9/'],
      ['/plan.html', 302, '/'],
    ])('sends %s with a %i to %s', async (url, status, location) => {
      const answer = await get(url)
      expect(answer.status).toBe(status)
      expect(answer.headers).toMatchObject({ location, 'x-test': 'oui' })
    })

    it('shows another page at the same address where a rule says so', async () => {
      const copy = await get('/copie')
      expect([copy.status, copy.body.toString()]).toEqual([200, PAGE])
      const lost = await get('/perdu')
      expect([lost.status, lost.body.toString()]).toEqual([404, '0123456789'])
    })

    it.each(['/nope', '/nope/', '/vide'])('shows the 404 page at %s', async (url) => {
      const { status, body } = await get(url)
      expect([status, body.toString()]).toEqual([404, '<h1>Introuvable</h1>'])
    })

    it('does without a 404 page', async () => {
      const answer = await answerRequest(
        { method: 'GET', url: '/nope', headers: {} },
        { root: path.join(root, 'été'), rules, store },
      )
      expect([answer.status, answer.body.toString()]).toEqual([404, 'Page introuvable.\n'])
    })

    it.each(['/../secret', '/%2e%2e/secret', '/%'])('refuses %s', async (url) => {
      expect(await get(url)).toMatchObject({ status: 400, headers: { 'x-test': 'oui' } })
    })
  })
})
