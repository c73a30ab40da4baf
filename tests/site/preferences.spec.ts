import { expect, test } from '@playwright/test'
import { addAxe, expectEnhancedContrast } from './support/axe.ts'
import { findAddress } from './support/sitePages.ts'

/** One page for each kind of thing that the style sheet draws. */
const addresses = [
  ...new Set(
    [
      'class="page home"',
      'class="guide-name"',
      'class="callout callout-warning"',
      'class="decision-answer',
      '<table',
      '<pre',
      'class="search-page"',
      'class="timeline',
      'class="checklist',
      'Page introuvable',
    ].map((text) => findAddress(text)),
  ),
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a reader who asks for more contrast gets 7 to 1, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ contrast: 'more', colorScheme })
    for (const address of addresses) {
      await page.goto(address)
      await addAxe(page)
      await expectEnhancedContrast(page, address)
    }
  })
}

test('nothing moves for a reader who asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const address of addresses) {
    await page.goto(address)
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map(() => 'animation'),
      ...[document.documentElement, ...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
          return (
            /[1-9]/.test(transitionDuration) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          )
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    ])
    expect(moving, address).toEqual([])
  }
})

test('a change of page slides only for readers who did not ask for less motion', async ({
  page,
}) => {
  await page.goto(addresses[0]!)
  const isGuarded = await page.evaluate(() => {
    const holds = (rules: CSSRuleList, isInMedia: boolean): boolean[] =>
      [...rules].flatMap((rule) => {
        if (rule.cssText.startsWith('@view-transition')) return [isInMedia]
        if (!(rule instanceof CSSGroupingRule)) return []
        const media = rule instanceof CSSMediaRule ? rule.conditionText : ''
        return holds(rule.cssRules, isInMedia || media.includes('no-preference'))
      })
    return [...document.styleSheets].flatMap((sheet) => holds(sheet.cssRules, false))
  })
  expect(isGuarded).toEqual([true])
})

test.describe('in forced colours', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }))

  test('buttons and fields keep an edge, the focus shows, icons have the colour of the text', async ({
    page,
  }) => {
    for (const address of addresses) {
      await page.goto(address)
      const faults = await page.evaluate(() => {
        const ground = getComputedStyle(document.documentElement).backgroundColor
        // The browser draws boxes to tick itself; a control that looks like a link is underlined.
        const controls = document.querySelectorAll<HTMLElement>(
          'button, input:not([type=checkbox]), a.button',
        )
        const edges = [...controls]
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const style = getComputedStyle(element)
            const hasEdge =
              style.borderTopStyle !== 'none' &&
              style.borderTopWidth !== '0px' &&
              style.borderTopColor !== ground
            return !hasEdge && style.textDecorationLine !== 'underline'
          })
        const icons = [...document.querySelectorAll('svg.icon')]
          .filter((icon) => icon.checkVisibility())
          .filter((icon) => getComputedStyle(icon).stroke === ground)
        return [...edges, ...icons].map((element) => element.outerHTML.slice(0, 90))
      })
      expect.soft(faults, address).toEqual([])
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(
        () => getComputedStyle(document.activeElement!).outlineStyle,
      )
      expect(outline).not.toBe('none')
    }
  })

  test('the current chapter is told apart from the others', async ({ page }) => {
    await page.goto(findAddress('class="chapter-rank"'))
    const colors = await page
      .getByRole('navigation', { name: 'Chapitres du guide' })
      .locator('.group-list a')
      .evaluateAll((links) =>
        links.map((link) => [
          link.getAttribute('aria-current') ?? '',
          getComputedStyle(link).borderInlineStartColor,
        ]),
      )
    const current = colors.filter(([name]) => name === 'page').map(([, color]) => color)
    const others = colors.filter(([name]) => name !== 'page').map(([, color]) => color)
    expect(current).toHaveLength(1)
    expect(others).not.toContain(current[0])
  })
})
