import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'

/**
 * Half as long as `axe.source`: it is read again for each page. Without a letter beyond ASCII the browser
 * keeps it in half of the room, and reads it in two thirds of the time.
 */
const SOURCE = readFileSync(
  fileURLToPath(import.meta.resolve('axe-core/axe.min.js')),
  'utf8',
).replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The rules whose answer changes with the theme. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block']

const EVERYTHING: axe.RunOptions = {
  // Off by default in axe, required by WCAG 2.2 (2.5.8).
  rules: { 'target-size': { enabled: true } },
}
const COLORS: axe.RunOptions = { runOnly: COLOR_RULES }
const STYLES: axe.RunOptions = { runOnly: [...COLOR_RULES, 'target-size'] }
const withoutRules = (options: axe.RunOptions, rules: readonly string[]): axe.RunOptions => ({
  rules: {
    ...options.rules,
    ...Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
  },
})
const STRUCTURE = withoutRules(EVERYTHING, COLOR_RULES)
/** Half of the time that axe takes is for the size of targets, which is that of their styles. */
const CONTENT = withoutRules(STRUCTURE, ['target-size'])

/** Puts axe in the page, once for each visit. */
export const addAxe = (page: Page): Promise<unknown> => page.evaluate(SOURCE)

/** Puts axe in every page to be opened: sent once to the browser, it costs half as much for each. */
export const addAxeToVisits = (page: Page): Promise<unknown> =>
  page.addInitScript({ content: SOURCE })

/** What axe finds wrong in a part of the page as it stands, short enough to be read in a report. */
const findViolations = (page: Page, part: string, options: axe.RunOptions): Promise<string[]> =>
  page.evaluate(
    async ([selector, run]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
        selector as string,
        { ...(run as axe.RunOptions), resultTypes: ['violations'] },
      )
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
      )
    },
    [part, options] as const,
  )

/** The whole page in light, or a part of it. */
export const expectClean = async (page: Page, state: string, part = 'html'): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light' })
  expect.soft(await findViolations(page, part, EVERYTHING), state).toEqual([])
}

/** What depends on colours, in dark: the rest is the same as in light. */
export const expectCleanInDark = async (page: Page, part = 'html'): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await findViolations(page, part, COLORS), 'dark').toEqual([])
}

/** What does not depend on colours. */
const expectStructure = async (page: Page, state: string): Promise<void> => {
  expect.soft(await findViolations(page, 'html', STRUCTURE), state).toEqual([])
}

/** What depends on what is written in the page, not on styles. */
export const expectContent = async (page: Page, state: string): Promise<void> => {
  expect.soft(await findViolations(page, 'html', CONTENT), state).toEqual([])
}

/** What depends on styles, in light: with `expectContent`, all that axe knows. */
export const expectStyles = async (page: Page, state: string, part: string): Promise<void> => {
  expect.soft(await findViolations(page, part, STYLES), state).toEqual([])
}

/** Contrast of 7 to 1, for readers who ask for more of it. */
export const expectEnhancedContrast = async (page: Page, state: string): Promise<void> => {
  const options: axe.RunOptions = { runOnly: ['color-contrast-enhanced'] }
  expect.soft(await findViolations(page, 'html', options), state).toEqual([])
}

/** Something is open: the whole page has another structure, the part that opened has its colours. */
export const expectOpenClean = async (page: Page, part: string, state: string): Promise<void> => {
  await expectStructure(page, state)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect.soft(await findViolations(page, part, COLORS), `${state}, ${colorScheme}`).toEqual([])
  }
}
