import oldChromium from 'chromium-112'
import { chromium, expect, test, type Browser, type Page } from '@playwright/test'
import { findAddress } from './support/sitePages.ts'

/**
 * Chromium 112, of April 2023: one version after the oldest that the site is published for. It knows neither
 * `popover`, nor `light-dark()`, nor anchor positioning. This build exists for one kind of machine only.
 */
test.skip(
  process.platform !== 'linux' || process.arch !== 'x64',
  'L’ancien Chromium n’existe que pour Linux x64.',
)
test.describe.configure({ mode: 'serial' })

let browser: Browser
let page: Page

test.beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: await oldChromium.executablePath(),
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  })
})
test.afterAll(() => browser?.close())

const open = async (
  address: string,
  width: number,
  { baseURL, colorScheme = 'light' }: { baseURL?: string; colorScheme?: 'light' | 'dark' },
): Promise<void> => {
  page = await browser.newPage({ baseURL, colorScheme, viewport: { width, height: 800 } })
  await page.goto(address)
}
test.afterEach(() => page?.close())

const readStyle = (selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

test('it is as old as this test says', async ({ baseURL }) => {
  await open('/', 1280, { baseURL })
  expect(
    await page.evaluate(() => [
      CSS.supports('color', 'light-dark(red, blue)'),
      'popover' in HTMLElement.prototype,
    ]),
  ).toEqual([false, false])
})

for (const [colorScheme, ground] of [
  ['light', 'rgb(253, 252, 249)'],
  ['dark', 'rgb(21, 24, 26)'],
] as const)
  test(`the ground, the header and the focus have their colours, in ${colorScheme}`, async ({
    baseURL,
  }) => {
    await open('/', 1280, { baseURL, colorScheme })
    for (const selector of ['html', '.site-header', 'input[type=search]'])
      expect.soft(await readStyle(selector, 'background-color'), selector).toBe(ground)
    await page.keyboard.press('Tab')
    expect(await readStyle(':focus-visible', 'outline-style')).toBe('solid')
    expect(await readStyle(':focus-visible', 'outline-color')).not.toBe(ground)
  })

test('the button changes the theme', async ({ baseURL }) => {
  await open('/', 1280, { baseURL, colorScheme: 'dark' })
  await page.getByRole('button', { name: 'Thème' }).click()
  await expect.poll(() => readStyle('html', 'background-color')).toBe('rgb(253, 252, 249)')
})

test('the results of a search stand on a ground of their own', async ({ baseURL }) => {
  await open('/juridique/', 1280, { baseURL })
  await page.locator('.site-header input').fill('licence')
  const panel = page.locator('.site-header .search-panel')
  await expect(panel.getByRole('option').first()).toBeVisible()
  expect(await readStyle('.site-header .search-panel', 'background-color')).toBe(
    'rgb(253, 252, 249)',
  )
})

test('on a phone the menu is in the page, before the text', async ({ baseURL }) => {
  await open(findAddress('aria-label="Chapitres du guide"'), 360, { baseURL })
  const menu = page.locator('#_menu')
  await expect(menu.getByRole('link').first()).toBeVisible()
  await expect(page.locator('.menu-button')).toBeHidden()
  const [box, text] = [await menu.boundingBox(), await page.getByRole('main').boundingBox()]
  expect(box!.y + box!.height).toBeLessThanOrEqual(text!.y)
  expect(box!.height).toBeLessThan(400)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(360)
})

test('a definition shows under its term', async ({ baseURL }) => {
  await open(findAddress('class="glossary-term"'), 1280, { baseURL })
  const term = page.locator('.glossary-term').first()
  await term.focus()
  const definition = page.locator('.glossary-term + .link-note')
  await expect(definition).toBeVisible()
  const [at, shown] = [await term.boundingBox(), await definition.boundingBox()]
  expect(shown!.y - (at!.y + at!.height)).toBeLessThan(40)
  expect(shown!.x).toBeLessThanOrEqual(at!.x + at!.width)
  expect(shown!.x + shown!.width).toBeGreaterThanOrEqual(at!.x)
})
