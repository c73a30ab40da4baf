import { nextTick } from 'vue'
import type { Router } from 'vuepress/client'

/** The heading that the address names, by its id as the router decodes it, else the title of the page, else its main part. */
const findTarget = (hash: string): HTMLElement | null =>
  (hash ? document.getElementById(hash.slice(1)) : null) ??
  document.querySelector<HTMLElement>('main h1') ??
  document.querySelector<HTMLElement>('main')

/**
 * Moves the focus to the new page, as a browser does when it loads one: without this it stays on a
 * link that is gone, and a screen reader says nothing (RGAA 12.8, WCAG 2.4.3).
 */
export const moveFocusOnNavigation = (router: Router): void => {
  // The server goes from page to page with the same router, and has no focus to move.
  if (__VUEPRESS_SSR__) return
  router.afterEach(async (to, from, failure) => {
    const isFirst = from.matched.length === 0
    if (import.meta.env.SSR || isFirst || failure || to.path === from.path) return
    await nextTick()
    const target = findTarget(to.hash)
    if (!target) return
    target.tabIndex = -1
    target.focus({ preventScroll: true })
  })
}
