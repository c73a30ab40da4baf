import { expect, test } from '@playwright/test'
import { ensureWebKit } from './webkit/findWebKit.ts'
import { KEYS, openPage, type WebKitPage } from './webkit/openPage.ts'
import { startWebKit, type WebKit } from './webkit/startWebKit.ts'
import { findAddress } from './support/sitePages.ts'

// The engine of Safari, by WebDriver: Playwright drives a WebKit of its own, that is not in the registries.
test.describe.configure({ mode: 'serial' })

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }

let webkit: WebKit
let page: WebKitPage | undefined

test.beforeAll(async () => {
  test.setTimeout(400_000)
  ensureWebKit()
  // Without the transition between pages, during which the driver refuses to click.
  webkit = await startWebKit(8171, { WK_REDUCE: '1' })
})
test.afterAll(() => webkit?.stop())
test.afterEach(() => page?.close())

const open = async (
  baseURL: string | undefined,
  address: string,
  size = DESK,
): Promise<WebKitPage> => {
  page = await openPage(webkit, size)
  await page.go(new URL(address, baseURL).href)
  return page
}

const chapter = findAddress('aria-label="Chapitres du guide"')
const withCode = findAddress('data-action="copy-code"')

test('WebKit opens and closes the menu of a phone from the keyboard', async ({ baseURL }) => {
  const safari = await open(baseURL, chapter, PHONE)
  await safari.run(() => document.querySelector<HTMLElement>('.menu-button')!.focus())
  await safari.type(KEYS.enter)
  const isOpen = () => document.querySelector('#_menu')!.matches(':popover-open')
  expect(await safari.wait(isOpen)).toBe(true)
  await safari.type(KEYS.escape)
  expect(await safari.wait(() => !document.querySelector('#_menu')!.matches(':popover-open'))).toBe(
    true,
  )
})

test('WebKit never scrolls the page sideways', async ({ baseURL }) => {
  const safari = await open(baseURL, '/', PHONE)
  for (const address of ['/', chapter, withCode, '/lexique/', '/nulle-part/']) {
    await safari.go(new URL(address, baseURL).href)
    const [scroll, inner] = await safari.run(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ])
    expect(scroll, address).toBeLessThanOrEqual(inner!)
  }
})

test('WebKit answers a search and opens a result', async ({ baseURL }) => {
  const safari = await open(baseURL, chapter)
  await safari.click('.site-header input')
  await safari.type(...'licence')
  expect(
    await safari.wait(() => document.querySelectorAll('.search-panel [role=option]').length > 2),
  ).toBe(true)
  await safari.type(KEYS.down, KEYS.enter)
  expect(await safari.wait((path) => location.pathname !== path, chapter)).toBe(true)
})

test('WebKit changes the theme, and says which', async ({ baseURL }) => {
  const safari = await open(baseURL, chapter)
  await safari.click('.theme-switch')
  expect(await safari.wait(() => document.documentElement.dataset.theme)).toBe('light')
  expect(await safari.wait(() => document.querySelector('.status')!.textContent)).toMatch(/clair/)
})

for (const [selector, message] of [
  ['[data-action=copy-code]', 'Code copié'],
  ['.header-anchor', 'Adresse de la section copiée'],
  ['[data-action=copy-markdown]', 'Page copiée en Markdown'],
] as const)
  test(`WebKit copies at the first click: ${message}`, async ({ baseURL }) => {
    const safari = await open(baseURL, withCode)
    await safari.run((css) => {
      const control = document.querySelector(css)!
      control.scrollIntoView({ block: 'center' })
      ;(control as HTMLElement).focus()
    }, selector)
    await safari.click(selector)
    expect(await safari.wait(() => document.querySelector('.status')!.textContent)).toBe(message)
  })

test('WebKit adds no hyphen to code nor to addresses', async ({ baseURL }) => {
  const safari = await open(baseURL, withCode)
  const hyphens = await safari.run(() =>
    [...document.querySelectorAll('.content :is(code, a[href^=http])')].map(
      (element) => getComputedStyle(element).getPropertyValue('hyphens') || 'absent',
    ),
  )
  expect(hyphens.length).toBeGreaterThan(0)
  expect([...new Set(hyphens)]).toEqual(['none'])
})

test('WebKit keeps a tick from one visit to the next', async ({ baseURL }) => {
  const safari = await open(baseURL, findAddress('class="checklist'))
  await safari.click('.checklist input')
  const note = () => document.querySelector('.checklist-clear:not([hidden])')?.textContent
  expect(await safari.wait(note)).toContain('Les coches restent sur cet appareil')
  await safari.go(await safari.run(() => location.href))
  expect(
    await safari.wait(() => document.querySelector<HTMLInputElement>('.checklist input')!.checked),
  ).toBe(true)
  await safari.run(() => localStorage.clear())
})

test('WebKit finds the menu closed on coming back', async ({ baseURL }) => {
  const safari = await open(baseURL, chapter, PHONE)
  await safari.click('.menu-button')
  await safari.click('#_menu .group-list a:not([aria-current])')
  expect(await safari.wait((path) => location.pathname !== path, chapter)).toBe(true)
  await safari.back()
  expect(await safari.wait((path) => location.pathname === path, chapter)).toBe(true)
  expect(await safari.run(() => document.querySelector('#_menu')!.matches(':popover-open'))).toBe(
    false,
  )
})

test('WebKit says nothing in its console', () => {
  const messages = webkit
    .readLog()
    .split('\n')
    .filter((line) => /CONSOLE.*(?:ERROR|WARN)/.test(line))
    // This build has no web manifests; Safari does.
    .filter((line) => !line.includes('manifest-src'))
  expect(messages).toEqual([])
})

test.describe('an older WebKit', () => {
  let older: WebKit
  test.beforeAll(async () => {
    older = await startWebKit(8172, {
      WK_REDUCE: '1',
      WK_DISABLE: 'CSSAnchorPositioning,CSSTextWrapPretty,CrossDocumentViewTransitions',
    })
  })
  test.afterAll(() => older?.stop())

  test('shows a definition under its term, within the page', async ({ baseURL }) => {
    page = await openPage(older, DESK)
    await page.go(new URL(findAddress('class="glossary-term"'), baseURL).href)
    const count = await page.run(() => document.querySelectorAll('.glossary-term').length)
    for (let rank = 0; rank < Math.min(count, 6); rank++) {
      await page.run((index) => {
        const link = document.querySelectorAll<HTMLElement>('.glossary-term')[index]!
        link.scrollIntoView({ block: 'center' })
        link.focus()
      }, rank)
      expect(
        await page.wait(() => document.querySelector(':focus + .link-note') !== null),
        `terme ${rank}`,
      ).toBe(true)
      const [gap, left, right, width] = await page.run(() => {
        const link = document.activeElement!
        const box = link.getBoundingClientRect()
        const shown = link.nextElementSibling!.getBoundingClientRect()
        return [shown.top - box.bottom, box.left - shown.left, shown.right - box.right, shown.right]
      })
      expect(gap!, `terme ${rank}`).toBeLessThan(40)
      expect(left!).toBeGreaterThan(-40)
      expect(right!).toBeGreaterThan(-40)
      expect(width!).toBeLessThanOrEqual(DESK.width)
    }
  })
})

test('WebKit takes clicks during the transition between two pages', async ({ baseURL }) => {
  const moving = await startWebKit(8173)
  try {
    page = await openPage(moving, DESK)
    await page.go(new URL(chapter, baseURL).href)
    expect(
      await page.run(
        () => getComputedStyle(document.documentElement, '::view-transition').pointerEvents,
      ),
    ).toBe('none')
  } finally {
    await page?.close()
    await moving.stop()
  }
})
