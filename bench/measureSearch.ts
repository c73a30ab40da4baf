import { setTimeout as wait } from 'node:timers/promises'
import { launchChromium } from './launchChromium.ts'
import type { SearchControls } from './Peer.ts'
import { serveSite } from './serveSite.ts'

const SETTLE_MS = 2000

/**
 * Bytes of the bodies sent between the page at rest and its first results, for a first search.
 *
 * @throws if no result shows up
 */
export const measureSearch = async (
  root: string,
  address: string,
  { query, controls: { open, field, result } }: { query: string; controls: SearchControls },
): Promise<number> => {
  const server = await serveSite(root)
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(server.url + address, { waitUntil: 'load' })
    await wait(SETTLE_MS)
    const before = server.sent.length
    if (open) await page.locator(open).first().click()
    const input = page.locator(field).first()
    await input.click()
    await input.pressSequentially(query, { delay: 80 })
    await page.locator(result).first().waitFor({ timeout: 15_000 })
    await wait(SETTLE_MS)
    return server.sent.slice(before).reduce((total, { bytes }) => total + bytes, 0)
  } finally {
    await browser.close()
    server.close()
  }
}
