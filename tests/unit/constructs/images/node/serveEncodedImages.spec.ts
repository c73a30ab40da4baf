import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createImageFiles } from '../../../../../.vuepress/constructs/images/node/createImageFiles.ts'
import { serveEncodedImages } from '../../../../../.vuepress/constructs/images/node/serveEncodedImages.ts'

const NAMES = ['a#b.svg', 'a?b.svg', 'a&b.svg', 'a+b,c=d;e@f.svg', 'simple.svg']

let root: string
let server: ViteDevServer

const get = async (address: string) => {
  const { port } = server.httpServer!.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}${address}`)
  return { status: response.status, type: response.headers.get('content-type') }
}

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'dev-'))
  mkdirSync(path.join(root, 'docs/g'), { recursive: true })
  for (const name of NAMES) writeFileSync(path.join(root, 'docs/g', name), '<svg/>')
  writeFileSync(path.join(root, 'docs/g/a#b.txt'), 'SECRET')
  writeFileSync(path.join(root, 'secret.svg'), 'SECRET')
  symlinkSync('../../secret.svg', path.join(root, 'docs/g/l#n.svg'))
  const dir = path.join(root, 'docs')
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    root: dir,
    base: '/guides/',
    server: { port: 0, host: '127.0.0.1' },
    plugins: [
      serveEncodedImages(
        createImageFiles({ sourceDir: dir, publicDir: `${root}/public` }),
        '/guides/',
      ),
    ],
  })
  await server.listen()
})
afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

describe('the development server', () => {
  it.each(NAMES)('shows the image %s', async (name) => {
    expect(await get(`/guides/g/${encodeURIComponent(name)}`)).toEqual({
      status: 200,
      type: 'image/svg+xml',
    })
  })

  it.each([
    '/guides/g/a%23b.txt',
    '/guides/g/l%23n.svg',
    '/guides/..%2Fsecret.svg',
    '/g/a%23b.svg',
  ])('has nothing at %s', async (address) => {
    expect((await get(address)).status).not.toBe(200)
  })
})
