import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { DESK_ADDRESS } from '../../.vuepress/desk/node/deskStep.ts'
import { collectInlineTexts } from '../../.vuepress/publish/security/node/collectInlineTexts.ts'
import { renderPolicy } from '../../.vuepress/publish/security/node/renderPolicy.ts'
import { DIST, listAddresses, listHtmlFiles } from './support/sitePages.ts'

const addresses = listAddresses()

const EXPECTED = {
  'strict-transport-security': /^max-age=\d{8,}/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^(no-referrer|same-origin|strict-origin-when-cross-origin)$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'content-security-policy': /^default-src 'none'; /,
}

test('every page, the "not found" page included, has the security headers', async ({ request }) => {
  expect(addresses.length).toBeGreaterThan(30)
  for (const address of [...addresses, '/nulle-part/', '/assets/nulle-part.js', '/%']) {
    const headers = (await request.get(address, { maxRedirects: 0 })).headers()
    for (const [name, value] of Object.entries(EXPECTED)) {
      expect(headers[name], `${name} de ${address}`).toMatch(value)
    }
  }
})

test('the policy has nothing unsafe, no other site, no wildcard', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy']!
  expect(policy).not.toMatch(/unsafe|http|\*|data:|blob:/)
  for (const directive of ["base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]) {
    expect(policy).toContain(directive)
  }
})

test('the digests of the policy are those of the pages, no more and no less', async ({
  request,
}) => {
  // The desk for authors has a policy of its own, which the rest of the site gains nothing by.
  const found = listHtmlFiles()
    .filter((file) => !`/${file}`.startsWith(DESK_ADDRESS))
    .map((file) => collectInlineTexts(readFileSync(path.join(DIST, file), 'utf8')))
  const expected = renderPolicy({
    scripts: found.flatMap(({ scripts }) => scripts),
    styles: found.flatMap(({ styles }) => styles),
  })
  expect((await request.get('/')).headers()['content-security-policy']).toBe(expected)
  expect(found.flatMap(({ forbidden }) => forbidden)).toEqual([])
})

test('the browser does refuse a script that the build did not write', async ({ page }) => {
  const hostile =
    '<script>document.title = "pwned"</script><img src="/nope" onerror="document.title = \'pwned\'">'
  await page.route('/', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replace('<body>', `<body>${hostile}`),
    })
  })
  const refused: string[] = []
  page.on('console', (message) => refused.push(message.text()))
  await page.goto('/', { waitUntil: 'networkidle' })
  await expect(page.locator('img[src="/nope"]')).toHaveCount(1)
  expect(await page.title()).not.toBe('pwned')
  expect(refused.join('\n')).toMatch(/inline script[^]*inline event handler/)
})

test('text becomes HTML or the address of a script by known ways only', async ({ page }) => {
  await page.goto('/')
  const refused = await page.evaluate(() => {
    const fails = (act: () => unknown): boolean => {
      try {
        act()
        return false
      } catch {
        return true
      }
    }
    return [
      fails(() => (document.createElement('div').innerHTML = '<b>texte</b>')),
      fails(() => document.createRange().createContextualFragment('<b>texte</b>')),
      fails(() => new Worker('/assets/ailleurs.js')),
    ]
  })
  expect(refused).toEqual([true, true, true])
})

test('hashed assets are kept for a year, pages are asked for again each time', async ({
  request,
}) => {
  const assets = readdirSync(path.join(DIST, 'assets'))
  expect(assets.length).toBeGreaterThan(0)
  // A folder has no name of its own to keep: its files have theirs.
  for (const asset of assets.filter((name) => name.includes('.'))) {
    expect(asset).toMatch(/-[\w-]{8}\.\w+$/)
    const headers = (await request.head(`/assets/${asset}`)).headers()
    expect(headers['cache-control'], asset).toBe('public, max-age=31536000, immutable')
  }
  for (const address of addresses) {
    const headers = (await request.head(address)).headers()
    expect(headers['cache-control'], address).toBe('public,max-age=0,must-revalidate')
  }
})

test('security.txt says where to report a flaw, and is not out of date', async ({ request }) => {
  const text = await (await request.get('/.well-known/security.txt')).text()
  expect(text).toMatch(/^Contact: mailto:\S+@\S+$/m)
  expect(text).toMatch(/^Canonical: https:\/\/\S+\/\.well-known\/security\.txt$/m)
  const [, expires] = /^Expires: (\S+)$/m.exec(text)!
  expect(Date.parse(expires!)).toBeGreaterThan(Date.now())
})
