import { expect, test } from '@playwright/test'
import { listAddresses } from './support/sitePages.ts'

const addresses = listAddresses()

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
      await expect(page.getByRole('option').first()).toBeVisible()
      await page.keyboard.press('Escape')
    }
    // What readers send of their own accord goes to this site too: see feedback.spec.ts.
    for (const button of await page.locator('button:visible:not(form[method=post] *)').all()) {
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
