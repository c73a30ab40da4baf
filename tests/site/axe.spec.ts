import axe from 'axe-core'
import { expect, test, type Page } from '@playwright/test'
import { listAddresses } from './support/sitePages.ts'

const PHONE = { width: 360, height: 780 }
const DESK = { width: 1280, height: 900 }

/** The rules whose answer changes with the theme. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block']

const EVERYTHING: axe.RunOptions = {
  // Off by default in axe, required by WCAG 2.2 (2.5.8).
  rules: { 'target-size': { enabled: true } },
}
const COLORS: axe.RunOptions = { runOnly: COLOR_RULES }
const STRUCTURE: axe.RunOptions = {
  rules: {
    ...EVERYTHING.rules,
    ...Object.fromEntries(COLOR_RULES.map((rule) => [rule, { enabled: false }])),
  },
}

/** What axe finds wrong in a part of the page as it stands, short enough to be read in a report. */
const findViolations = (page: Page, part: string, options: axe.RunOptions): Promise<string[]> =>
  page.evaluate(
    async ([selector, run]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
        selector as string,
        { ...(run as axe.RunOptions), resultTypes: ['violations'] },
      )
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
      )
    },
    [part, options] as const,
  )

/** The whole page in light; in dark, what depends on colours. */
const expectClean = async (page: Page, state: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light' })
  expect.soft(await findViolations(page, 'html', EVERYTHING), state).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await findViolations(page, 'html', COLORS), `${state}, dark`).toEqual([])
}

/** Something is open: the whole page has another structure, the part that opened has its colours. */
const expectOpenClean = async (page: Page, part: string, state: string): Promise<void> => {
  expect.soft(await findViolations(page, 'html', STRUCTURE), state).toEqual([])
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect.soft(await findViolations(page, part, COLORS), `${state}, ${colorScheme}`).toEqual([])
  }
}

for (const address of listAddresses())
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(DESK)
    await page.goto(address)
    await page.evaluate(axe.source)
    await expectClean(page, '1280 px')
    await page.setViewportSize(PHONE)
    await expectClean(page, '360 px')
    // A guide on one page, to be printed, has neither menu nor search.
    if (address.startsWith('/imprimer/')) return

    const banner = page.getByRole('banner')
    await banner.getByRole('button', { name: 'Menu' }).click()
    await expect(page.locator('#_menu')).toBeVisible()
    await expectOpenClean(page, '#_menu', '360 px, menu open')
    await page.keyboard.press('Escape')

    await banner.getByRole('link', { name: /^Rechercher/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').fill('licence')
    await expect(dialog.getByRole('option').first()).toBeVisible()
    await expectOpenClean(page, 'dialog', '360 px, search open')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()

    await page.setViewportSize(DESK)
    await banner.locator('input[type=search]').fill('licence')
    await expect(banner.getByRole('option').first()).toBeVisible()
    await expectOpenClean(page, 'header', '1280 px, search open')
  })
