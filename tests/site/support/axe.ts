import axe from 'axe-core'
import { expect, type Page } from '@playwright/test'

/** The rules whose answer changes with the theme. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block']

const EVERYTHING: axe.RunOptions = {
  // Off by default in axe, required by WCAG 2.2 (2.5.8).
  rules: { 'target-size': { enabled: true } },
}
const COLORS: axe.RunOptions = { runOnly: COLOR_RULES }
const STRUCTURE: axe.RunOptions = {
  rules: {
    ...EVERYTHING.rules,
    ...Object.fromEntries(COLOR_RULES.map((rule) => [rule, { enabled: false }])),
  },
}

/** Puts axe in the page, once for each visit. */
export const addAxe = (page: Page): Promise<unknown> => page.evaluate(axe.source)

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

/** The whole page in light; in dark, what depends on colours. */
export const expectClean = async (page: Page, state: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light' })
  expect.soft(await findViolations(page, 'html', EVERYTHING), state).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await findViolations(page, 'html', COLORS), `${state}, dark`).toEqual([])
}

/** Something is open: the whole page has another structure, the part that opened has its colours. */
export const expectOpenClean = async (page: Page, part: string, state: string): Promise<void> => {
  expect.soft(await findViolations(page, 'html', STRUCTURE), state).toEqual([])
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect.soft(await findViolations(page, part, COLORS), `${state}, ${colorScheme}`).toEqual([])
  }
}
