import { expect, test } from '@playwright/test'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { ensureFirefox } from './firefox/findFirefox.ts'
import { findAddress } from './support/sitePages.ts'

// Playwright drives a Firefox of its own, that is not in the registries: this one is the system's, driven by WebDriver BiDi.
test.describe.configure({ mode: 'serial' })

let browser: Browser
let page: Page
let messages: string[]

test.beforeAll(async () => {
  test.setTimeout(400_000)
  browser = await launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    extraPrefsFirefox: {
      'intl.accept_languages': 'fr',
      'ui.systemUsesDarkTheme': 0,
      'layout.css.prefers-color-scheme.content-override': 1,
    },
  })
})
test.afterAll(() => browser?.close())

test.beforeEach(async () => {
  page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  messages = []
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) messages.push(message.text())
  })
  page.on('pageerror', (error) => messages.push(String(error)))
})
test.afterEach(async () => {
  expect(messages).toEqual([])
  await page.close()
})

const open = async (baseURL: string | undefined, address: string): Promise<void> => {
  await page.goto(new URL(address, baseURL).href)
}

const readText = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element.textContent ?? '').trim())

/** Whether the first element of a selector is drawn. */
const isShown = (selector: string): Promise<boolean> =>
  page.$eval(selector, (element) => element.checkVisibility({ visibilityProperty: true }))

const readFocus = (): Promise<string> =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim())

test('Firefox reads a guide from its introduction to the next chapter', async ({ baseURL }) => {
  await open(baseURL, findAddress('class="guide-name"'))
  const titles = await page.$$eval('main .current-group-toc a', (links) =>
    links.map((link) => (link.textContent ?? '').trim()),
  )
  expect(titles.length).toBeGreaterThan(3)
  await Promise.all([page.waitForNavigation(), page.click('.page-nav-next')])
  expect(await readText('main h1')).toContain(titles[0]!.replace(/^\d+\. /, ''))
  expect(await readText('.chapter-rank')).toContain('Chapitre 1')
  expect(await page.$$eval('.menu [aria-current=page]', (links) => links.length)).toBe(1)
  expect(await isShown('#_menu')).toBe(true)
  const { scrollWidth, clientWidth } = await page.$eval('html', (html) => ({
    scrollWidth: html.scrollWidth,
    clientWidth: html.clientWidth,
  }))
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
})

test('Firefox shows the focus, and goes to the content from the first Tab', async ({ baseURL }) => {
  await open(baseURL, findAddress('class="callout callout-tip'))
  await page.keyboard.press('Tab')
  expect(await readFocus()).toBe('Aller au contenu')
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
  expect(outline).toBe('solid')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === '_contenu')
})

test('Firefox opens the menu of phones with a key, and Escape closes it', async ({ baseURL }) => {
  await page.setViewport({ width: 360, height: 780 })
  await open(baseURL, findAddress('class="chapter-rank"'))
  expect(await isShown('#_menu')).toBe(false)
  await page.focus('.menu-button')
  await page.keyboard.press('Enter')
  expect(await isShown('#_menu')).toBe(true)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('#_menu') !== null)).toBe(true)
  await page.keyboard.press('Escape')
  expect(await isShown('#_menu')).toBe(false)
  expect(await readFocus()).toBe('Menu')
})

test('Firefox keeps the choice of light or dark from page to page', async ({ baseURL }) => {
  const readGround = (): Promise<string> =>
    page.$eval('html', (html) => getComputedStyle(html).backgroundColor)
  await open(baseURL, '/')
  for (const theme of ['light', 'dark']) {
    await page.click('.theme-switch')
    await page.waitForSelector(`html[data-theme=${theme}]`)
  }
  const dark = await readGround()
  await open(baseURL, findAddress('class="chapter-rank"'))
  expect(await readGround()).toBe(dark)
  await page.click('.theme-switch')
  await page.waitForSelector('html:not([data-theme=light], [data-theme=dark])')
  expect(await readGround()).not.toBe(dark)
})

test('Firefox searches while one types, and opens a result with the keyboard', async ({
  baseURL,
}) => {
  await open(baseURL, '/juridique/')
  await page.focus('header input[type=search]')
  await page.keyboard.type('licence')
  await page.waitForSelector('header [role=option]')
  await page.keyboard.press('ArrowDown')
  const target = await page.$eval(
    'header [role=option][aria-selected=true]',
    (option) => (option as HTMLAnchorElement).href,
  )
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  // What follows `:~:` is for the browser alone.
  expect(page.url().split(':~:')[0]).toBe(target.split(':~:')[0])
  expect((await readText('main h1')).length).toBeGreaterThan(0)
})

test('Firefox answers a decision tree from the keyboard', async ({ baseURL }) => {
  await open(baseURL, findAddress('class="decision-answer'))
  await page.focus('.decision summary')
  for (let depth = 0; depth < 12; depth++) {
    await page.keyboard.press('Enter')
    await page.waitForSelector('details[open] > summary:focus')
    const answers = await page.$$eval('details:has(> summary:focus) summary', (all) => all.length)
    if (answers === 1) break
    await page.keyboard.press('Tab')
  }
  expect(await isShown('details:has(> summary:focus) .decision-outcome')).toBe(true)
})

test('Firefox opens and closes what is folded', async ({ baseURL }) => {
  await open(baseURL, findAddress('class="callout callout-details'))
  await page.focus('main details.callout > summary')
  await page.keyboard.press('Enter')
  await page.waitForSelector('main details.callout[open] > summary:focus')
  await page.keyboard.press(' ')
  await page.waitForSelector('main details.callout:not([open]) > summary:focus')
})
