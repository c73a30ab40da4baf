import type { Page } from '@playwright/test'

/** Text enlarged by the browser's own setting, which media queries follow; a style of the page would not. */
export const enlarge = async (page: Page, percent: number): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const standard = Math.round((16 * percent) / 100)
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
}
