import { chromium, expect, test, type Page } from '@playwright/test'
import { BROWSER_ARGS, findLocalBrowser } from '../../scripts/browser.ts'
import { findAddress } from './support/sitePages.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const readClipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText())

const withCode = findAddress('data-action="copy-code"')

test('a block of code is copied; its button keeps its name, after two clicks too', async ({
  page,
}) => {
  await page.goto(withCode)
  const button = page.locator('[data-action=copy-code]').first()
  const name = await button.textContent()
  await button.click()
  await expect(page.locator('.site > .status')).toHaveText('Code copié')
  await button.click()
  await expect(button).toHaveAttribute('data-done', 'Copié')
  await expect(button).toHaveText(name!)
  await expect(button).not.toHaveAttribute('data-done')
  await expect(button).toHaveText(name!)
  const code = await button.locator('..').locator('code').textContent()
  expect(await readClipboard(page)).toBe(code)
})

test('a small link beside a heading copies its address, and goes there', async ({ page }) => {
  await page.goto(withCode)
  const link = page.locator('.header-anchor').first()
  const id = await page.locator('.heading > h2').first().getAttribute('id')
  await link.click()
  await expect(page.locator('.site > .status')).toHaveText('Adresse de la section copiée')
  await expect(page).toHaveURL(new RegExp(`#${id!}$`))
  expect(await readClipboard(page)).toBe(page.url())
})

test('the words of a heading are selected as any text, and copy nothing', async ({ page }) => {
  await page.goto(withCode)
  await page.evaluate(() => navigator.clipboard.writeText('avant'))
  const heading = page.locator('.heading > h2').first()
  await heading.click()
  await heading.dblclick()
  expect(await page.evaluate(() => getSelection()!.toString().trim())).not.toBe('')
  expect(await readClipboard(page)).toBe('avant')
  await expect(page).toHaveURL(withCode)
})

for (const [address, words] of [
  ['/', '.guide-card .guide-about'],
  ['/reutilisation/', '.current-group-toc .group-description'],
] as const)
  test(`the words of a card of ${address} are selected as any text, beside a link that is large`, async ({
    page,
  }) => {
    await page.goto(address)
    const text = page.locator(words).first()
    await text.scrollIntoViewIfNeeded()
    const box = (await text.boundingBox())!
    await page.mouse.move(box.x + 40, box.y + 8)
    await page.mouse.down()
    await page.mouse.move(box.x + 160, box.y + 8, { steps: 4 })
    await page.mouse.up()
    expect(await page.evaluate(() => String(getSelection()).trim().length)).toBeGreaterThan(8)
    const card = text.locator('xpath=ancestor::li[1]')
    const link = card.locator('a').first()
    const target = await link.getAttribute('href')
    const row = (await card.boundingBox())!
    await page.mouse.click(row.x + row.width - 6, row.y + 10)
    await expect(page).toHaveURL((url) => url.pathname === target)
  })

test('the whole page is copied in Markdown', async ({ page }) => {
  await page.goto(withCode)
  await page.locator('[data-action=copy-markdown]').click()
  await expect(page.locator('.site > .status')).toHaveText('Page copiée en Markdown')
  expect(await readClipboard(page)).toContain('\n## ')
})

test('a copy that cannot be had says so', async ({ page }) => {
  await page.goto(withCode)
  await page.route('**/*.md', (route) => route.fulfill({ status: 404 }))
  await page.locator('[data-action=copy-markdown]').click()
  await expect(page.locator('.site > .status')).toHaveText('Copie introuvable')
})

test('a page that is not secure says why nothing is copied', async ({ baseURL }) => {
  const browser = await chromium.launch({
    executablePath: findLocalBrowser()!,
    args: [...BROWSER_ARGS, '--host-resolver-rules=MAP guides.test 127.0.0.1'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(`http://guides.test:${new URL(baseURL!).port}${withCode}`)
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    await page.locator('[data-action=copy-code]').first().click()
    await expect(page.locator('.site > .status')).toContainText('https')
  } finally {
    await browser.close()
  }
})
