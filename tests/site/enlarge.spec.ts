import { expect, test } from '@playwright/test'

const WITH_ALL = '/utiliser/cartographier/'
const WITH_WIDE_TABLE = '/obligations/seuils/'

test('an image and a drawing open on the whole window, and close to where the reader was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(WITH_ALL)
  const dialog = page.getByRole('dialog')
  for (const [control, shown] of [
    ['main a[data-action=enlarge]', 'img'],
    ['.chart .enlarge', 'svg'],
  ] as const) {
    const opener = page.locator(control).first()
    await opener.click()
    await expect(page.getByRole('button', { name: 'Fermer' })).toBeFocused()
    const box = await dialog.boundingBox()
    expect([box?.width, box?.height]).toEqual([360, 740])
    // Larger than in the page: it scrolls inside.
    expect((await dialog.locator(shown).boundingBox())!.width).toBeGreaterThan(500)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
  }
  expect(new URL(page.url()).pathname).toBe(WITH_ALL)
})

test('a table of many columns opens on the whole window, under its own name', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(WITH_WIDE_TABLE)
  const opener = page.locator('.enlarge').first()
  await opener.click()
  const dialog = page.getByRole('dialog', { name: /^Tableau/ })
  await expect(dialog.getByRole('columnheader').nth(4)).toBeInViewport()
  // Its text can be selected: a click on it is no gesture.
  await dialog.getByRole('cell').first().click()
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Fermer' }).click()
  await expect(opener).toBeFocused()
})

test('an image is a link to its file where its script does not come', async ({ page }) => {
  await page.route('**/assets/actions-*.js', (route) => route.abort())
  await page.goto(WITH_ALL)
  await page.locator('main a[data-action=enlarge]').first().click()
  await expect(page).toHaveURL(/\/assets\/.+\.svg$/)
})

test('an image asked for in a new tab opens there alone', async ({ page, context }) => {
  await page.goto(WITH_ALL)
  const opened = context.waitForEvent('page')
  await page
    .locator('main a[data-action=enlarge]')
    .first()
    .click({ modifiers: ['Control'] })
  await expect(await opened).toHaveURL(/\/assets\/.+\.svg$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
