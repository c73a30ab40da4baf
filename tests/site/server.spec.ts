import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { requestRaw } from './support/requestRaw.ts'
import { DIST, listAddresses } from './support/sitePages.ts'
import { isNight } from '../support/isNight.ts'

const served = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
  (file) => statSync(path.join(DIST, file)).isFile() && !/^_(headers|redirects)$/.test(file),
)
const SAMPLE = 3
const countOfKind = new Map<string, number>()
/** Whether a file is among the first of its kind and folder. */
const isAmongFirst = (file: string): boolean => {
  const kind = `${file.split('/')[0]} ${path.extname(file)}`
  const count = countOfKind.get(kind) ?? 0
  countOfKind.set(kind, count + 1)
  return count < SAMPLE
}
/** Every file at night; else some of each kind and folder, and all whose name has to be encoded. */
const files = served.filter((file) => isAmongFirst(file) || isNight || encodeURI(file) !== file)
const encode = (file: string): string => `/${file.split('/').map(encodeURIComponent).join('/')}`

test('files of each kind are served byte for byte, compressed or not', async ({ baseURL }) => {
  expect(files.length).toBeGreaterThan(50)
  for (const file of files) {
    const expected = readFileSync(path.join(DIST, file))
    const input = { baseURL: baseURL!, target: encode(file) }
    const plain = await requestRaw(input)
    expect(plain.status, file).toBe(200)
    expect(plain.body.equals(expected), file).toBe(true)

    const { headers, body } = await requestRaw({ ...input, headers: { 'accept-encoding': 'br' } })
    const isCompressed = headers['content-encoding'] === 'br'
    expect((isCompressed ? brotliDecompressSync(body) : body).equals(expected), file).toBe(true)
    if (/\.(html|js|css|svg|json)$/.test(file) && expected.length > 2000) {
      expect(isCompressed, file).toBe(true)
    }
  }
})

test('a browser that has a file already is told so', async ({ baseURL }) => {
  for (const file of files) {
    const input = { baseURL: baseURL!, target: encode(file) }
    const { etag } = (await requestRaw({ ...input, method: 'HEAD' })).headers
    const again = await requestRaw({ ...input, headers: { 'if-none-match': etag! } })
    expect([again.status, again.body.length], file).toEqual([304, 0])
  }
})

test('HEAD announces the page without sending it', async ({ baseURL }) => {
  for (const target of listAddresses()) {
    const { status, headers, body } = await requestRaw({
      baseURL: baseURL!,
      target,
      method: 'HEAD',
    })
    expect([status, body.length], target).toEqual([200, 0])
    expect(Number(headers['content-length']), target).toBeGreaterThan(0)
  }
})

for (const target of [
  '/../package.json',
  '/../../../../etc/passwd',
  '/assets/../../package.json',
  '/%2e%2e/package.json',
  '/%2E%2E%2Fpackage.json',
  '/..%2f..%2fetc%2fpasswd',
  '/..%5c..%5cetc%5cpasswd',
  '/..\\package.json',
  '/.%00./package.json',
  '/index.html%00',
  '//etc/passwd',
  '/%',
  '/%c0%ae%c0%ae/package.json',
  '/reutilisation/%2e%2e/%2e%2e/package.json',
]) {
  test(`${target} does not lead out of the site`, async ({ baseURL }) => {
    const { status, body } = await requestRaw({ baseURL: baseURL!, target })
    expect([400, 404]).toContain(status)
    expect(body.toString()).not.toMatch(/devDependencies|root:/)
  })
}

for (const target of ['/_headers', '/_redirects', '/.git/config', '/package.json', '/assets/']) {
  test(`${target} is not served`, async ({ baseURL }) => {
    expect((await requestRaw({ baseURL: baseURL!, target })).status).toBe(404)
  })
}

test('impossible ranges are refused, possible ones are cut out', async ({ baseURL }) => {
  const expected = readFileSync(path.join(DIST, 'index.html'))
  const ask = (range: string) => requestRaw({ baseURL: baseURL!, target: '/', headers: { range } })
  const absurd = [
    `bytes=${expected.length}-`,
    'bytes=99999999999999999999-',
    'bytes=9-2',
    'bytes=-0',
    'bytes=a-b',
    `bytes=${'0-1,'.repeat(500)}0-1`,
  ]
  for (const range of absurd) {
    const { status, headers } = await ask(range)
    expect(status, range.slice(0, 30)).toBe(416)
    expect(headers['content-range']).toBe(`bytes */${expected.length}`)
  }
  const part = await ask('bytes=10-19')
  expect(part.status).toBe(206)
  expect(part.body.equals(expected.subarray(10, 20))).toBe(true)
  expect((await ask('bytes=-99999999')).headers['content-length']).toBe(String(expected.length))
})

test('nothing but reading is allowed', async ({ baseURL }) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']) {
    const { status, headers } = await requestRaw({ baseURL: baseURL!, target: '/', method })
    expect([status, headers.allow], method).toEqual([405, 'GET, HEAD'])
  }
})

test('an unknown address shows the French page, with status 404', async ({ page }) => {
  const response = await page.goto('/nulle-part/du-tout/')
  expect(response!.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', /^fr/)
  await expect(page.locator('h1')).toBeVisible()
})

test('a page asked for without its slash is served one redirect away', async ({ baseURL }) => {
  for (const address of listAddresses().filter((page) => page.endsWith('/') && page !== '/')) {
    const target = address.slice(0, -1)
    const { status, headers } = await requestRaw({ baseURL: baseURL!, target })
    expect([status, headers.location], target).toEqual([301, address])
  }
})
