import { existsSync } from 'node:fs'

const NAMES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * The browser of the machine that prints: the one named by `CHROMIUM_PATH`, or a usual place.
 *
 * @returns null when there is none
 */
export const findChromium = (
  env: Record<string, string | undefined> = process.env,
  exists: (file: string) => boolean = existsSync,
): string | null => {
  const named = env.CHROMIUM_PATH
  if (named) return exists(named) ? named : null
  return NAMES.find(exists) ?? null
}
