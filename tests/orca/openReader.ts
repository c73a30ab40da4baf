import { execFileSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { launch, type Page } from 'puppeteer-core'
import type { Session } from './startSession.ts'

/** Browsers that Orca reads. */
export type Engine = 'firefox' | 'chromium'

/** A person at the keyboard, who listens. Each gesture gives what was heard until Orca is silent. */
export interface Reader {
  visit: (address: string) => Promise<string[]>
  press: (key: string) => Promise<string[]>
  type: (text: string) => Promise<string[]>
  /** Goes on with Tab until the focus is on an element that this selector matches, or inside of it. */
  tabTo: (selector: string) => Promise<string[]>
  close: () => Promise<void>
}

/** Orca has finished when it says nothing for so long, in ms; a page takes time to come. */
const SILENCE_MS = 1_000
const SILENCE_OF_PAGE_MS = 3_000
const LONGEST_MS = 40_000
/** On a busy machine the first word may come late. */
const PATIENCE_MS = 10_000
const MAX_TABS = 150
/** A busy browser may lose a key of the address. */
const MAX_VISITS = 3

const FIREFOX_PREFERENCES = {
  'accessibility.force_disabled': -1,
  'intl.locale.requested': 'fr',
  'intl.accept_languages': 'fr',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'browser.preonboarding.enabled': false,
}

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--force-renderer-accessibility',
  '--lang=fr',
  '--disable-gpu',
]

const WINDOW_NAMES: Record<Engine, string> = { firefox: 'Firefox', chromium: 'Chromium' }

/** @param executablePath - of the browser, in the machine */
export const openReader = async (
  session: Session,
  engine: Engine,
  executablePath: string,
): Promise<Reader> => {
  const browser = await launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: false,
    env: session.env,
    defaultViewport: null,
    args:
      engine === 'firefox'
        ? ['--width', '1280', '--height', '940']
        : [...CHROMIUM_ARGS, '--window-size=1280,940'],
    extraPrefsFirefox: FIREFOX_PREFERENCES,
  })
  const [page] = (await browser.pages()) as [Page]
  const act = (...args: string[]): string =>
    execFileSync('xdotool', args, { env: session.env, encoding: 'utf8' })

  /** What Orca says from a gesture on, until it has been silent. */
  const listen = async (
    gesture: () => void,
    shortest = 600,
    silence = SILENCE_MS,
    before = session.readWords().length,
  ): Promise<string[]> => {
    gesture()
    const start = Date.now()
    let count = before
    let last = start
    while (Date.now() - start < LONGEST_MS) {
      await wait(60)
      const now = session.readWords().length
      if (now !== count) last = Date.now()
      count = now
      const hasSpoken = now > before || Date.now() - start > PATIENCE_MS
      if (hasSpoken && Date.now() - start > shortest && Date.now() - last > silence) break
    }
    return session.readWords().slice(before)
  }

  const press: Reader['press'] = (key) => listen(() => act('key', '--clearmodifiers', key))
  const isFocused = (selector: string): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, selector)

  /** As a person does: a page that a program opens leaves the focus in the address bar. */
  const typeAddress = async (address: string): Promise<void> => {
    act('key', '--clearmodifiers', 'Escape')
    act('key', '--clearmodifiers', 'ctrl+l')
    await wait(800)
    act('type', '--delay', '12', address)
    await wait(800)
    // Against what the browser completes.
    act('key', 'Delete')
    await wait(200)
  }

  await wait(3_000)
  const window = act('search', '--onlyvisible', '--name', WINDOW_NAMES[engine]).trim().split('\n')
  act('windowactivate', '--sync', window.at(-1)!)

  return {
    press,
    type: (text) => listen(() => act('type', '--delay', '130', text), 2_500),
    visit: async (address) => {
      for (let tries = 0; tries < MAX_VISITS; tries += 1) {
        await typeAddress(address)
        const heard = await listen(() => act('key', 'Return'), 4_000, SILENCE_OF_PAGE_MS)
        if (page.url() === address) return heard
      }
      throw new Error(`${address} ne s’ouvre pas.`)
    },
    tabTo: async (selector) => {
      for (let count = 0; count < MAX_TABS; count += 1) {
        const before = session.readWords().length
        act('key', '--clearmodifiers', 'Tab')
        await wait(120)
        if (await isFocused(selector)) return listen(() => {}, 0, SILENCE_MS, before)
      }
      throw new Error(`Aucune tabulation ne mène à ${selector}.`)
    },
    close: () => browser.close(),
  }
}
