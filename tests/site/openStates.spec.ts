import { expect, test } from '@playwright/test'
import { addAxe, expectOpenClean } from './support/axe.ts'
import { listAddresses, listLayouts } from './support/sitePages.ts'
import { isNight } from '../support/isNight.ts'

const PHONE = { width: 360, height: 780 }
const DESK = { width: 1280, height: 900 }

const layouts = listLayouts()
/** Every page in `npm run test:long`. A guide on one page, to be printed, has neither menu nor search. */
const addresses = isNight
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

    // One field in a page: its own, where it has one, else that of the header.
    await expect(page.locator('input[type=search]')).toHaveCount(1)
    const opener = banner.getByRole('button', { name: /^Rechercher/ })
    if ((await opener.count()) === 0) {
      const own = page.getByRole('main').locator('input[type=search]')
      await own.fill('licence')
      // The page of results answers in a page of its own, below the field.
      if (address.startsWith('/recherche/')) {
        await own.press('Enter')
        await expect(page.locator('ol.search-results > li').first()).toBeVisible()
        await addAxe(page)
      } else await expect(page.getByRole('option').first()).toBeVisible()
      await expectOpenClean(page, 'main', '360 px, search of the page')
      return
    }
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
