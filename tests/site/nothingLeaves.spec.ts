import { expect, test } from '@playwright/test'
import { listAddresses } from './support/sitePages.ts'

const addresses = listAddresses()

test('no page asks another site for anything, nor leaves a trace on the reader’s device', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(30_000 + addresses.length * 3000)
  const { origin } = new URL(baseURL!)
  const requested = new Set<string>()
  const left: string[] = []
  const failed: string[] = []
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.origin === origin) return route.continue()
    left.push(`${page.url()} → ${url.href}`)
    return route.abort()
  })
  page.on('response', (response) => {
    requested.add(response.url())
    const isNotFoundPage = new URL(response.url()).pathname === '/404.html'
    if (response.status() >= 400 && !isNotFoundPage) failed.push(response.url())
  })

  expect(addresses.length).toBeGreaterThan(30)
  for (const address of addresses) {
    await page.goto(address)
    // Walks through the page as a reader would: images that load late, links prepared in advance.
    await page.mouse.wheel(0, 20_000)
    await page
      .locator('main a')
      .last()
      .hover({ timeout: 2000 })
      .catch(() => {})
    const stored = await page.evaluate(() => [
      document.cookie,
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ])
    expect(stored.filter(Boolean), address).toEqual([])
  }
  expect(left).toEqual([])
  expect(failed).toEqual([])
  expect(requested.size).toBeGreaterThanOrEqual(addresses.length)
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
})

test('using the controls of a page asks no other site either', async ({
  page,
  context,
  baseURL,
}) => {
  const { origin } = new URL(baseURL!)
  const left: string[] = []
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) left.push(request.url())
  })
  for (const address of ['/', addresses.find((page) => page.split('/').length > 3)!]) {
    await page.goto(address)
    for (const field of await page.locator('input[type=search]:visible').all()) {
      await field.fill('licence ouverte')
      await page.waitForTimeout(1000)
      await page.keyboard.press('Escape')
    }
    for (const button of await page.locator('button:visible').all()) {
      await button.click({ timeout: 1000 }).catch(() => {})
      await page.keyboard.press('Escape')
    }
  }
  expect(left).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('pages link to other sites only through links that a reader follows', async ({ request }) => {
  for (const address of addresses) {
    const html = await (await request.get(address)).text()
    // Canonical addresses and social previews are read by robots, not fetched by browsers.
    const embedded = [
      ...html.matchAll(
        /<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*?\s(?:src|srcset|data)="(?:https?:)?\/\/[^"]*"/g,
      ),
      ...html.matchAll(
        /<link\b(?![^>]*rel="(?:canonical|alternate|license)")[^>]*href="(?:https?:)?\/\/[^"]*"/g,
      ),
    ].map(([tag]) => tag)
    expect(embedded, address).toEqual([])
    for (const [link] of html.matchAll(/<a\b[^>]*target="_blank"[^>]*>/g)) {
      expect(link, address).toMatch(/rel="[^"]*noopener/)
    }
  }
})
