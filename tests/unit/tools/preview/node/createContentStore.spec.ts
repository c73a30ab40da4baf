import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createContentStore } from '../../../../../tools/preview/node/createContentStore.ts'

const TEXT = 'Publier une réutilisation. '.repeat(100)
let root: string
const write = (name: string, text: string | Buffer): string => {
  const file = path.join(root, name)
  writeFileSync(file, text)
  return file
}
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'store-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('createContentStore', () => {
  it('gives the same text in each encoding, each with its own tag', async () => {
    const store = createContentStore()
    const file = write('a.html', TEXT)
    const [plain, gzip, brotli] = await Promise.all([
      store.read(file, 'identity'),
      store.read(file, 'gzip'),
      store.read(file, 'br'),
    ])
    expect(plain.body.toString()).toBe(TEXT)
    expect(gunzipSync(gzip.body).toString()).toBe(TEXT)
    expect(brotliDecompressSync(brotli.body).toString()).toBe(TEXT)
    expect(new Set([plain, gzip, brotli].map(({ etag }) => etag)).size).toBe(3)
  })

  it('serves the brotli file that stands beside', async () => {
    const file = write('a.html', TEXT)
    const prepared = brotliCompressSync(Buffer.from(TEXT))
    write('a.html.br', prepared)
    expect((await createContentStore().read(file, 'br')).body).toEqual(prepared)
  })

  it.each([
    ['too short', Buffer.from('court')],
    [
      'already compressed',
      brotliCompressSync(Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * i * 7919) % 251))),
    ],
  ])('does not compress what is %s', async (_why, body) => {
    expect((await createContentStore().read(write('a.bin', body), 'br')).encoding).toBe('identity')
  })

  it('reads a file again once it has changed', async () => {
    const store = createContentStore()
    const file = write('a.html', 'avant')
    const before = await store.read(file, 'identity')
    write('a.html', 'après')
    utimesSync(file, 1, 1)
    const after = await store.read(file, 'identity')
    expect(after.body.toString()).toBe('après')
    expect(after.etag).not.toBe(before.etag)
    expect(store.size).toBe(statSync(file).size)
  })

  it('reads a file only once for requests that come together', async () => {
    const store = createContentStore()
    const file = write('a.html', TEXT)
    const [first, second] = await Promise.all([store.read(file, 'br'), store.read(file, 'br')])
    expect(second).toBe(first)
    expect(store.size).toBe(first.body.length)
  })

  it('drops the least recently read contents past its limit', async () => {
    const store = createContentStore(250)
    const [a, b, c] = ['a', 'b', 'c'].map((name) => write(name, name.repeat(100)))
    const first = await store.read(a!, 'identity')
    await store.read(b!, 'identity')
    await store.read(a!, 'identity')
    await store.read(c!, 'identity')
    expect(store.size).toBe(200)
    expect(await store.read(a!, 'identity')).toBe(first)
  })

  it('serves a file larger than its limit without keeping it', async () => {
    const store = createContentStore(10)
    expect((await store.read(write('a', 'x'.repeat(50)), 'identity')).body.length).toBe(50)
    expect(store.size).toBe(0)
  })

  it('fails on a missing file and keeps nothing of it', async () => {
    const store = createContentStore()
    await expect(store.read(path.join(root, 'nope'), 'br')).rejects.toThrow('ENOENT')
    await expect(store.read(root, 'br')).rejects.toThrow('EISDIR')
    expect(store.size).toBe(0)
  })
})
