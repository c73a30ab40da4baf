import { chromium, type Browser } from 'playwright-core'

export const CHROMIUM = process.env.CHROME_PATH ?? '/usr/bin/chromium'

/** What keeps a browser from doing anything but what a page asks. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser of the system, without anything of a former visit. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS })
