import type { Page } from '@playwright/test'

/** Distances of WCAG 1.4.12. */
export const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`
export const LARGE_TEXT = 'html { font-size: 200% !important; }'

/** Puts reader styles in the page: sheets of this kind are not subject to its security policy. */
export const applyStyles = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

/** Opens what is folded: its text has to fit too. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

/** References of law that a line break cuts in two. */
export const findCutCitations = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main .legal-reference')]
      .filter((link) => link.getClientRects().length > 1)
      .map(({ textContent }) => textContent),
  )

/** What is wider than the screen, and text cut by its own box. */
export const findLosses = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const describe = (element: Element, fault: string): string =>
      `${fault} : ${(element.cloneNode() as Element).outerHTML.slice(0, 90)}`
    const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) =>
      element.checkVisibility(),
    )
    const scrolls = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX)
    const isInScroller = (element: Element): boolean => {
      for (let up = element.parentElement; up; up = up.parentElement) if (scrolls(up)) return true
      return false
    }
    const wide =
      scrollWidth > clientWidth
        ? elements
            .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
            .filter((element) => !isInScroller(element))
            .map((element) => describe(element, 'dépasse'))
        : []
    const cut = elements
      // The browser itself shortens the name of the file that such a field shows.
      .filter((element) => !element.matches('input[type=file]'))
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
      .filter((element) => getComputedStyle(element).clipPath === 'none' && !element.closest('svg'))
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .map((element) => describe(element, 'coupe son texte'))
    return [...(scrollWidth > clientWidth ? [`${scrollWidth} px de large`] : []), ...wide, ...cut]
  })
