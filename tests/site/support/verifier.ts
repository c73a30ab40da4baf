import type { Locator, Page } from '@playwright/test'

/** Chapters where a reader verifies a file on the spot. */
export const HERE = [
  '/qualite/preparer-le-jeu-de-donnees/',
  '/qualite/formats/',
  '/qualite/lier-les-donnees-a-un-referentiel/',
  '/utiliser/ouvrir/',
  '/utiliser/nettoyer/',
  '/utiliser/croiser/',
  '/utiliser/cartographier/',
  '/data.gouv.fr/fichiers-formats-schemas/',
] as const

/** What the page asks for after it is there: addresses, and whether anything is sent. */
export const watch = (page: Page): { asked: string[]; sent: string[] } => {
  const asked: string[] = []
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith('blob:')) return
    asked.push(new URL(request.url()).pathname)
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url())
  })
  return { asked, sent }
}

/** The findings of a rule in the report. */
export const finding = (page: Page, rule: string): Locator =>
  page.locator(`.tool-result [data-rule=${rule}]`)

/** Whether the page scrolls sideways. */
export const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
