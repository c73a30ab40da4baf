import { expect, test } from '@playwright/test'
import { applyStyles, findLosses, SPACING } from './support/reflow.ts'
import { listAddresses } from './support/sitePages.ts'

const PHONE = { width: 320, height: 640 }
/** 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 }

// Pages as they stand are in visit.spec.ts.

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

test('where cells are stacked, a number follows the name of its column and an empty cell is not named', async ({
  page,
}) => {
  await page.goto('/utiliser/cartographier/')
  const number = page.locator('table.stacks td.align-right').first()
  const aligned = (): Promise<string> => number.evaluate((cell) => getComputedStyle(cell).textAlign)
  expect(await aligned()).toBe('end')
  await page.setViewportSize(PHONE)
  expect(await aligned()).toBe('start')
  await expect(number).toBeVisible()
  await number.evaluate((cell) => cell.replaceChildren())
  await expect(number).toBeHidden()
})

test('on a phone an example of text comes back to the line', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto('/producteurs-schemas/concertation/')
  const hidden = (language: string): Promise<number[]> =>
    page
      .locator(`pre:has(> .language-${language})`)
      .evaluateAll((blocks) => blocks.map((block) => block.scrollWidth - block.clientWidth))
  const text = await hidden('text')
  expect(text.length).toBeGreaterThan(0)
  expect(Math.max(...text)).toBe(0)
})

test('a heading keeps « suis-je » on one line, as text that is found and copied', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  await page.goto('/obligations/')
  const words = page.locator('h1 .inversion')
  /** Whichever way the title is cut on a phone: the words come to the end of every line. */
  const cut = await words.evaluate((element) => {
    const title = element.closest('h1')!
    return Array.from({ length: 140 }, (_, step) => step * 2 + 40).filter((width) => {
      title.style.width = `${width}px`
      return element.getClientRects().length > 1
    })
  })
  expect(cut).toEqual([])
  await expect(words).toHaveText('Suis-je')
})
