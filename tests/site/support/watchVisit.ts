import type { Page } from '@playwright/test'

/** What a visit must not do, each with its address. */
export interface VisitFaults {
  /** Requests to another site. */
  left: string[]
  /** Requests of this site that failed. */
  failed: string[]
  /** What the security policy made the browser refuse. */
  refused: string[]
}

/**
 * Notes what pages ask for, and what the browser refuses them, from before they are opened.
 *
 * @returns what starts the notes of a visit; what comes late is noted with the next one
 */
export const watchVisits = async (page: Page, origin: string): Promise<() => VisitFaults> => {
  let faults: VisitFaults = { left: [], failed: [], refused: [] }
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.left.push(request.url())
  })
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (response.status() >= 400 && pathname !== '/404.html') faults.failed.push(response.url())
  })
  await page.exposeFunction('reportViolation', (text: string) => faults.refused.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as never as { reportViolation: (text: string) => void }
      reportViolation(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return () => {
    faults = { left: [], failed: [], refused: [] }
    return faults
  }
}

/** What the page left on the reader's device: cookies, stores, service workers. */
export const listTraces = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...document.cookie.split('; ').filter(Boolean),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ...(await caches.keys()),
  ])
