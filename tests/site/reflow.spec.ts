import { expect, test, type Page } from '@playwright/test'
import { listAddresses } from './support/sitePages.ts'

const PHONE = { width: 320, height: 640 }
/** 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 }
const DESK = { width: 1280, height: 900 }

/** Distances of WCAG 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`
const LARGE_TEXT = 'html { font-size: 200% !important; }'

/** Puts reader styles in the page: sheets of this kind are not subject to its security policy. */
const applyStyles = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

/** What is wider than the screen, and text cut by its own box. */
const findLosses = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const describe = (element: Element, fault: string): string =>
      `${fault} : ${(element.cloneNode() as Element).outerHTML.slice(0, 90)}`
    const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) =>
      element.checkVisibility(),
    )
    const scrolls = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX)
    const isInScroller = (element: Element): boolean => {
      for (let up = element.parentElement; up; up = up.parentElement) if (scrolls(up)) return true
      return false
    }
    const wide =
      scrollWidth > clientWidth
        ? elements
            .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
            .filter((element) => !isInScroller(element))
            .map((element) => describe(element, 'dépasse'))
        : []
    const cut = elements
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
      .filter((element) => getComputedStyle(element).clipPath === 'none' && !element.closest('svg'))
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .map((element) => describe(element, 'coupe son texte'))
    return [...(scrollWidth > clientWidth ? [`${scrollWidth} px de large`] : []), ...wide, ...cut]
  })

for (const address of listAddresses())
  test(`${address} reads without scrolling sideways, zoomed, enlarged or spaced`, async ({
    page,
  }) => {
    await page.goto(address)
    for (const [name, size, css] of [
      ['320 px', PHONE, ''],
      ['400 %', ZOOMED, ''],
      ['320 px, spaced text', PHONE, SPACING],
      ['1280 px, spaced text', DESK, SPACING],
      ['1280 px, text at 200 %', DESK, LARGE_TEXT],
    ] as const) {
      await page.setViewportSize(size)
      await applyStyles(page, css)
      expect.soft(await findLosses(page), name).toEqual([])
    }
  })

test('at 400 % the header leaves the screen to the text', async ({ page }) => {
  await page.setViewportSize(ZOOMED)
  for (const address of ['/', listAddresses().find((other) => other.split('/').length > 3)!]) {
    await page.goto(address)
    await page.mouse.wheel(0, 600)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
    const bottom = await page
      .getByRole('banner')
      .evaluate((element) => element.getBoundingClientRect().bottom)
    expect(bottom).toBeLessThan(ZOOMED.height * 0.3)
  }
})

test('the menu and the folded parts open without scrolling sideways', async ({ page }) => {
  await page.setViewportSize(PHONE)
  const address = listAddresses().find((other) => other.split('/').length > 3)!
  await page.goto(address)
  await page.getByRole('button', { name: 'Menu' }).click()
  await applyStyles(page, SPACING)
  expect(await findLosses(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((details) => {
      details.open = true
    }),
  )
  expect(await findLosses(page)).toEqual([])
})
