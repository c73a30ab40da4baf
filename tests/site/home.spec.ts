import { expect, test } from '@playwright/test'

/** Every guide is found without much scrolling, on a desk and on a phone. */
for (const { width, height, screens } of [
  { width: 1280, height: 800, screens: 2 },
  { width: 360, height: 740, screens: 4 },
])
  test(`the home page holds in ${screens} screens of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    const shown = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(shown).toBeGreaterThan(height)
    expect(shown / height).toBeLessThanOrEqual(screens)
  })
