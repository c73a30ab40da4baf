import { expect, test } from '@playwright/test'

for (const [colorScheme, muted] of [
  ['light', 'rgb(89, 84, 75)'],
  ['dark', 'rgb(169, 165, 156)'],
] as const)
  test(`what a field suggests is as dark as other secondary text, in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/')
    const styles = await page.locator('input[type=search]').evaluateAll((fields) =>
      fields.map((field) => {
        const { color, opacity } = getComputedStyle(field, '::placeholder')
        return [color, opacity]
      }),
    )
    expect(styles.length).toBeGreaterThan(0)
    // `--c-muted`: 7.3 to 1 on the ground; some browsers make it paler by its opacity.
    for (const style of styles) expect(style).toEqual([muted, '1'])
  })
