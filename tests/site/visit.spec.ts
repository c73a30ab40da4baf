import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import {
  addAxeToVisits,
  expectClean,
  expectCleanInDark,
  expectContent,
  expectStyles,
} from './support/axe.ts'
import {
  applyStyles,
  findCutCitations,
  findLosses,
  LARGE_TEXT,
  SPACING,
  unfold,
} from './support/reflow.ts'
import { listShapes, MARKED, markShapes } from './support/listShapes.ts'
import { listVisited } from './support/sitePages.ts'
import { listTraces, watchVisits, type VisitFaults } from './support/watchVisit.ts'
import { isNight } from '../support/isNight.ts'

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 780 }
const SMALL = { width: 320, height: 640 }
/** 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 }

const isPrinted = (address: string): boolean => address.startsWith('/imprimer/')

type Screen = [name: string, size: typeof DESK, css: string]

/** The least room for the most text: a word too long for a screen shows here first. */
const NARROWEST: Screen = ['320 px, spaced text', SMALL, SPACING]
const SCREENS: Screen[] = [
  NARROWEST,
  ['320 px', SMALL, ''],
  ['400 %', ZOOMED, ''],
  ['1280 px, spaced text', DESK, SPACING],
  ['1280 px, text at 200 %', DESK, LARGE_TEXT],
]

interface Reader {
  device: BrowserContext
  page: Page
  /** Starts the notes of a visit. */
  watch: () => VisitFaults
}

/** One reader walks through all the pages: what one of them leaves behind is there for the next. */
const test = base.extend<object, { reader: Reader }>({
  reader: [
    async ({ browser }, use, { project }) => {
      const device = await browser.newContext({ locale: 'fr-FR' })
      const page = await device.newPage()
      const { origin } = new URL(project.use.baseURL!)
      await addAxeToVisits(page)
      await use({ device, page, watch: await watchVisits(page, origin) })
      await device.close()
    },
    { scope: 'worker' },
  ],
})

const pages = listVisited()
/**
 * Few pages that hold all that styles and templates know: colours, the size of targets and every screen are
 * looked at there. A guide on one page, to be printed, holds what its chapters do.
 */
const shapes = listShapes(pages.filter((address) => !isPrinted(address)))
/** The other pages differ by their words: they are visited when texts change, and at night. */
const addresses =
  isNight || process.env.PAGES
    ? pages
    : [...shapes.keys(), pages.find(isPrinted)].filter((address) => address !== undefined)
const hasEveryScreen = (address: string): boolean => isNight || shapes.has(address)

/** Walks through the page as a reader would: images that load late, links prepared in advance. */
const walk = async (page: Page): Promise<void> => {
  await page.mouse.wheel(0, 20_000)
  const link = page.locator('main a:visible').last()
  if ((await link.count()) > 0) await link.hover()
  await page.keyboard.press('Tab')
}

test('the site has its pages', () => {
  expect(pages.length).toBeGreaterThan(100)
  expect(addresses.length).toBeGreaterThan(30)
})

// One visit for all that is looked at on each page: opening it is most of the cost.
for (const address of addresses)
  test(`${address} keeps to itself, is accessible, and fits any screen`, async ({
    reader: { device, page, watch },
    baseURL,
  }) => {
    const faults = watch()
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(DESK)
    await page.goto(new URL(address, baseURL).href)

    await test.step('axe finds nothing', async () => {
      await expectContent(page, '1280 px')
      if (!hasEveryScreen(address)) return
      const part = isNight ? 'html' : MARKED
      expect(await markShapes(page, shapes.get(address) ?? new Set())).toEqual([])
      await expectStyles(page, '1280 px', part)
      await expectCleanInDark(page, part)
      await page.setViewportSize(PHONE)
      await expectClean(page, '360 px', part)
    })
    await test.step('reads without scrolling sideways, zoomed, enlarged or spaced', async () => {
      for (const [name, size, css] of hasEveryScreen(address) ? SCREENS : [NARROWEST]) {
        await page.setViewportSize(size)
        await applyStyles(page, css)
        expect.soft(await findLosses(page), name).toEqual([])
      }
      await page.setViewportSize(PHONE)
      await applyStyles(page, '')
      await unfold(page)
      expect.soft(await findLosses(page), 'unfolded').toEqual([])
      expect.soft(await findCutCitations(page), 'citations').toEqual([])
    })
    // Last: the Tab key shows the link that goes to the content, over the menu of a phone.
    await test.step('asks no other site, and leaves no trace', async () => {
      await page.setViewportSize(DESK)
      await applyStyles(page, '')
      await walk(page)
      expect.soft(await listTraces(page)).toEqual([])
      expect.soft(await device.cookies()).toEqual([])
    })
    expect(faults).toEqual({ left: [], failed: [], refused: [] })
  })
