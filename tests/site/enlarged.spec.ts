import { expect, test, type Page } from '@playwright/test'
import { enlarge } from './support/enlarge.ts'
import { findAddress } from './support/sitePages.ts'

interface Header {
  position: string
  /** Share of the window's height. */
  share: number
  /** Its height, and what the browser leaves above a target. */
  height: number
  padding: number
  width: number
}

const readHeader = (page: Page): Promise<Header> =>
  page.evaluate(() => {
    const header = document.querySelector('.site-header')!
    const { height } = header.getBoundingClientRect()
    return {
      position: getComputedStyle(header).position,
      share: height / innerHeight,
      height,
      padding: parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart),
      width: document.documentElement.scrollWidth,
    }
  })

/** Words of the header and of the titles that take more than one line. */
const findCutWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const nodes = document.createTreeWalker(document.querySelector('.site')!, NodeFilter.SHOW_TEXT)
    const cut: string[] = []
    const range = document.createRange()
    while (nodes.nextNode()) {
      const { currentNode: node } = nodes
      if (!node.parentElement!.closest('.site-header, .menu-button, h1, h2')) continue
      if (!node.parentElement!.checkVisibility()) continue
      if (node.parentElement!.closest('.visually-hidden, .theme-switch')) continue
      for (const { 0: word, index } of node.textContent!.matchAll(/[\p{L}\d]+/gu)) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
          cut.push(word)
      }
    }
    return cut
  })

const ADDRESSES = ['/', findAddress('class="decision-answer')]

for (const width of [320, 360, 390, 412, 768, 1280])
  for (const percent of [100, 125, 150, 175, 200])
    test(`at ${width} px and ${percent} % the header leaves the window to the text`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 })
      await enlarge(page, percent)
      for (const address of ADDRESSES) {
        await page.goto(address)
        const header = await readHeader(page)
        if (header.position === 'sticky') {
          expect.soft(header.share).toBeLessThanOrEqual(0.2)
          expect.soft(header.padding).toBeGreaterThanOrEqual(header.height)
        }
        expect.soft(header.width, 'sideways scroll').toBeLessThanOrEqual(width)
        if (percent <= 150) expect.soft(await findCutWords(page)).toEqual([])
      }
    })

test('at 320 px and 200 % the name of a guide keeps its words whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await enlarge(page, 200)
  await page.goto('/')
  const guides = await page
    .locator('.guide-card a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(guides.length).toBeGreaterThan(3)
  for (const guide of guides) {
    await page.goto(guide, { waitUntil: 'domcontentloaded' })
    // A longer word is wider than the window, whatever its size: it is cut where French cuts it.
    const cut = (await findCutWords(page)).filter((word) => word.length <= 10)
    expect.soft(cut, guide).toEqual([])
  }
})

test('at 320 px and 200 % the longest word of a question stays in the window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await enlarge(page, 200)
  for (const address of ['/pseudonymisation/etapes/', '/apis-geo/lire/']) {
    await page.goto(address)
    await page.locator('.page-questions summary').click()
    expect((await readHeader(page)).width, address).toBeLessThanOrEqual(320)
  }
})

test('at 320 px the name takes two lines at most, and the open menu leaves the header alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto(findAddress('aria-label="Chapitres du guide"'))
  const name = page.locator('.site-name')
  const lines = await name.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  })
  expect(lines).toBeLessThanOrEqual(2)
  await page.getByRole('button', { name: 'Menu' }).click()
  const menu = await page.locator('#_menu').boundingBox()
  const header = await page.locator('.site-header').boundingBox()
  expect(menu!.y).toBeGreaterThanOrEqual(header!.y + header!.height - 1)
})

for (const percent of [100, 150, 200])
  test(`at ${percent} % nothing that is reached or linked to lies under the header`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 740 })
    await enlarge(page, percent)
    await page.goto(findAddress('class="decision-answer'))
    const links = page.locator('.header-anchor')
    const last = (await links.last().getAttribute('href'))!
    await page.evaluate((hash) => location.assign(hash), last)
    const covers = (): Promise<boolean> =>
      page.evaluate(() => {
        const header = document.querySelector('.site-header')!
        if (getComputedStyle(header).position !== 'sticky') return false
        const { activeElement, body } = document
        const target = activeElement === body ? document.querySelector(':target')! : activeElement!
        return target.getBoundingClientRect().top < header.getBoundingClientRect().bottom
      })
    expect(await covers()).toBe(false)
    await links.last().focus()
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Shift+Tab')
      expect(await covers()).toBe(false)
    }
  })

test('before it is reached, nothing of the link to the content is in sight, however many lines it takes', async ({
  page,
}) => {
  const skip = page.locator('.skip-link')
  const readBottom = (): Promise<number> =>
    skip.evaluate((element) => element.getBoundingClientRect().bottom)
  for (const percent of [100, 150, 200]) {
    await enlarge(page, percent)
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      await page.goto('/')
      expect.soft(await readBottom(), `${width} px, ${percent} %`).toBeLessThan(-1)
      await page.keyboard.press('Tab')
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport({ ratio: 1 })
    }
  }
})
