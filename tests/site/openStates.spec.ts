import { expect, test } from '@playwright/test'
import { addAxe, expectOpenClean } from './support/axe.ts'
import { listAddresses, listLayouts } from './support/sitePages.ts'

const PHONE = { width: 360, height: 780 }
const DESK = { width: 1280, height: 900 }

const layouts = listLayouts()
/** Every page in `npm run test:long`. A guide on one page, to be printed, has neither menu nor search. */
const addresses = process.env.TOUT
  ? listAddresses().filter((address) => !address.startsWith('/imprimer/'))
  : layouts

// The colour of a guide is looked at in each of its kinds of pages by `visit.spec.ts`.
test('every layout has a page here', () => {
  expect(layouts.length).toBeGreaterThan(4)
})

for (const address of addresses)
  test(`axe finds nothing once the menu or the search is open on ${address}`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto(address)
    await addAxe(page)

    const banner = page.getByRole('banner')
    await page.getByRole('button', { name: 'Menu' }).click()
    await expect(page.locator('#_menu')).toBeVisible()
    await expectOpenClean(page, '#_menu', '360 px, menu open')
    await page.keyboard.press('Escape')

    const opener = banner.getByRole('button', { name: /^Rechercher/ })
    // A page with a search of its own has none in its header: `search.spec.ts` looks at its answers.
    if ((await opener.count()) === 0) return
    await opener.click()
    const opened = page.locator('.search-field:popover-open')
    await opened.getByRole('combobox').fill('licence')
    await expect(opened.getByRole('option').first()).toBeVisible()
    await expectOpenClean(page, '.search-field', '360 px, search open')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(opened).toBeHidden()

    await page.setViewportSize(DESK)
    await banner.locator('input[type=search]').fill('licence')
    await expect(banner.getByRole('option').first()).toBeVisible()
    await expectOpenClean(page, 'header', '1280 px, search open')
  })
