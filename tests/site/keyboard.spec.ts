import { expect, test, type Page } from '@playwright/test'
import { findAddress, listAddresses, listLayouts } from './support/sitePages.ts'
import { isNight } from '../support/isNight.ts'

const PHONE = { width: 360, height: 780 }
const DESK = { width: 1280, height: 900 }

/**
 * Marks what the Tab key must reach, in the order of the page.
 *
 * @returns how many there are
 */
const markControls = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled, [inert] *, [type=hidden]') &&
        element.checkVisibility({ visibilityProperty: true }),
    )
    controls.forEach((element, rank) => {
      element.dataset.rank = String(rank)
    })
    return controls.length
  })

interface Stop {
  /** Rank of the control; null for a place that the browser adds, such as a scrolling block. */
  rank: number | null
  /** What is wrong with the way the focus shows. */
  faults: string[]
}

/** Makes the page able to say where its focus is and whether it is seen; notes it before each Tab. */
const watchFocus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    const luminances = new Map<string, number>()
    const readLuminance = (color: string): number => {
      context.fillStyle = color
      context.fillRect(0, 0, 1, 1)
      return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)]
        .map((channel) => channel / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, rank) => sum + value * [0.2126, 0.7152, 0.0722][rank]!, 0)
    }
    const getLuminance = (color: string): number => {
      const value = luminances.get(color) ?? readLuminance(color)
      luminances.set(color, value)
      return value
    }
    const getContrast = (one: string, other: string): number => {
      const [light, dark] = [getLuminance(one), getLuminance(other)].sort((a, b) => b - a)
      return (light! + 0.05) / (dark! + 0.05)
    }
    const ground = getComputedStyle(document.documentElement).backgroundColor

    const isSeen = (element: Element): boolean =>
      [...element.getClientRects()].some(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].some((part) => {
          const hit = document.elementFromPoint(left + width / 2, top + height * part)
          return hit !== null && (element.contains(hit) || hit.contains(element))
        }),
      )

    /** A link in a text may be as low as its line; a label is part of the target of its field. */
    const isTarget = (element: HTMLElement): boolean => {
      if (element.matches(':is(p, li, dd, dt, td, th, summary, h1, h2, h3, h4) a')) return true
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      const boxes = [element, ...labels].flatMap((target) => [...target.getClientRects()])
      return boxes.some(({ height }) => height >= 24) && boxes.some(({ width }) => width >= 24)
    }

    const readStop = (): Stop => {
      const element = document.activeElement as HTMLElement
      if (element === document.body) return { rank: null, faults: [] }
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      const faults = Object.entries({
        'contour absent': outlineStyle === 'none' || parseFloat(outlineWidth) < 2,
        'contour trop pâle': getContrast(outlineColor, ground) < 3,
        caché: !isSeen(element),
        'cible de moins de 24 px': !isTarget(element),
      })
        .filter(([, isFault]) => isFault)
        .map(([fault]) => `${element.outerHTML.slice(0, 90)} : ${fault}`)
      const { rank } = element.dataset
      return { rank: rank === undefined ? null : Number(rank), faults }
    }

    const stops: Stop[] = []
    document.addEventListener('keydown', ({ key }) => key === 'Tab' && stops.push(readStop()), true)
    Object.assign(window, { readStop, readStops: () => stops.slice(1) })
  })

declare global {
  interface Window {
    readStop: () => Stop
    readStops: () => Stop[]
  }
}

/** Presses Tab as many times as there are controls and a few more, and tells each stop. */
const pressTabs = async (page: Page, count: number): Promise<Stop[]> => {
  await watchFocus(page)
  // The browser adds the blocks that scroll: a few more stops.
  const extra = await page.locator('pre:visible, [tabindex="0"]:visible').count()
  // The note of a citation opens under the focus, with links of its own.
  const notes = 2 * (await page.locator('.legal-reference[data-island]').count())
  for (let press = 0; press < count + extra + notes + 3; press++) await page.keyboard.press('Tab')
  return page.evaluate(() => window.readStops())
}

/** One page of each layout; every page in `npm run test:long`. */
for (const address of isNight ? listAddresses() : listLayouts())
  test(`Tab goes through ${address} in order, the focus always seen, and out`, async ({ page }) => {
    await page.setViewportSize(DESK)
    await page.goto(address)
    const count = await markControls(page)
    test.setTimeout(test.info().timeout + count * 200)
    const stops = await pressTabs(page, count)
    expect.soft(stops.flatMap(({ faults }) => faults)).toEqual([])
    const ranks = stops.map(({ rank }) => rank).filter((rank) => rank !== null)
    expect(ranks.slice(0, count)).toEqual(Array.from({ length: count }, (_, rank) => rank))
    expect(ranks[count] ?? 0, 'the focus leaves the last control').toBe(0)
  })

test('the first Tab offers to go to the content, and Enter goes there', async ({ page }) => {
  await page.goto(findAddress('class="callout callout-tip'))
  await page.keyboard.press('Tab')
  const link = page.getByRole('link', { name: 'Aller au contenu' })
  await expect(link).toBeFocused()
  await expect(link).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true)
})

test('Shift+Tab goes back through the header', async ({ page }) => {
  await page.goto('/')
  for (let press = 0; press < 4; press++) await page.keyboard.press('Tab')
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('the menu is gone through in order, and Escape gives the focus back', async ({ page }) => {
    await page.goto(findAddress('aria-label="Chapitres du guide"'))
    const button = page.getByRole('button', { name: 'Menu' })
    await button.focus()
    await page.keyboard.press('Enter')
    const menu = page.locator('#_menu')
    await expect(menu).toBeVisible()
    await watchFocus(page)
    const links = menu.getByRole('link')
    const count = await links.count()
    expect(count).toBeGreaterThan(4)
    for (let rank = 0; rank < count; rank++) {
      await page.keyboard.press('Tab')
      await expect(links.nth(rank)).toBeFocused()
      expect((await page.evaluate(() => window.readStop())).faults).toEqual([])
    }
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.closest('#_menu'))).toBeNull()

    await links.first().focus()
    await page.keyboard.press('Escape')
    await expect(menu).toBeHidden()
    await expect(button).toBeFocused()
  })

  test('a closed menu is not reached', async ({ page }) => {
    await page.goto(findAddress('aria-label="Chapitres du guide"'))
    const count = await markControls(page)
    for (let press = 0; press < count; press++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement!.closest('#_menu'))).toBeNull()
    }
  })

  test('controls are large enough for a finger', async ({ page }) => {
    for (const address of [
      '/',
      findAddress('class="callout callout-tip'),
      findAddress('class="decision-answer'),
      '/nulle-part/',
    ]) {
      // The page of an unknown address finds pages near to it, once it is read.
      await page.goto(address, { waitUntil: 'networkidle' })
      const stops = await pressTabs(page, await markControls(page))
      expect(
        stops.flatMap(({ faults }) => faults),
        address,
      ).toEqual([])
    }
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a decision tree is answered with Tab and Enter, down to an outcome', async ({ page }) => {
    await page.goto(findAddress('class="decision-answer'))
    const tree = page.locator('.decision').first()
    await expect(tree.locator('.decision-outcome').first()).toBeHidden()
    await tree.locator('summary').first().focus()
    for (let depth = 0; depth < 12; depth++) {
      await page.keyboard.press('Enter')
      const answer = page.locator('details:has(> summary:focus)')
      await expect(answer).toHaveAttribute('open', '')
      if ((await answer.locator('summary').count()) === 1) break
      await page.keyboard.press('Tab')
    }
    const outcome = page.locator('details:has(> summary:focus) .decision-outcome')
    await expect(outcome).toBeVisible()
    await page.keyboard.press('Space')
    await expect(outcome).toBeHidden()
  })

  test('what is folded opens and closes from the keyboard', async ({ page }) => {
    await page.goto(findAddress('class="callout callout-details'))
    const details = page.locator('main details.callout').first()
    await details.locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(details).toHaveAttribute('open', '')
    await page.keyboard.press('Space')
    await expect(details).not.toHaveAttribute('open', '')
  })
})
