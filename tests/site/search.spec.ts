import { expect as baseExpect, test, type Locator, type Page } from '@playwright/test'
import { addAxe, expectClean, expectOpenClean } from './support/axe.ts'

// The first answer waits for the index, the worker and the texts, on a machine that may be busy.
const expect = baseExpect.configure({ timeout: 20_000 })

const PHONE = { width: 390, height: 780 }
const ADDRESS = '/juridique/'

const getField = (page: Page): Locator => page.getByRole('banner').getByRole('combobox')
const getOptions = (page: Page): Locator => page.getByRole('option')
const getActive = (page: Page): Locator => page.locator('[role=option][aria-selected=true]')

const ask = async (page: Page, query: string): Promise<void> => {
  await page.getByRole('banner').locator('input[name=q]').click()
  await page.keyboard.type(query)
}

/** All at once: while it is typed, « lic » has options of its own, that others replace under the arrows. */
const askAtOnce = async (page: Page, query: string): Promise<void> => {
  await page.getByRole('banner').locator('input[name=q]').click()
  await page.keyboard.insertText(query)
}

test.describe('while typing', () => {
  test.beforeEach(({ page }) => page.goto(ADDRESS))

  test('a word without accents finds and marks the word as it is written', async ({ page }) => {
    await ask(page, 'donnees')
    await expect(getOptions(page).first()).toBeVisible()
    const group = page.getByRole('listbox').getByRole('group').first()
    await expect(group.locator('.found', { hasText: /^données?$/i }).first()).toBeVisible()
    await expect(getField(page)).toHaveAttribute('aria-expanded', 'true')
    await expect(page.getByRole('status')).toHaveText(/\d+ pages trouvées/)
  })

  test('a result tells its guide and chapter, and leads to a heading of the page', async ({
    page,
  }) => {
    await askAtOnce(page, 'moissonnage')
    const group = page.getByRole('group').filter({ hasText: 'Publier un jeu de données ›' }).first()
    await expect(group).toBeVisible()
    const link = group.getByRole('option').first()
    const [address, hash = ''] = (await link.getAttribute('href'))!.split('#')
    await link.click()
    await page.waitForURL((url) => url.pathname === address)
    const [id = ''] = hash.split(':~:')
    if (id) await expect(page.locator(`[id="${decodeURIComponent(id)}"]`)).toHaveCount(1)
  })

  test('arrows, Home and End move among the results, Enter opens one', async ({ page }) => {
    await askAtOnce(page, 'licence')
    await expect(getOptions(page).first()).toBeVisible()
    const count = await getOptions(page).count()
    await page.keyboard.press('ArrowDown')
    await expect(getOptions(page).first()).toHaveAttribute('aria-selected', 'true')
    await expect(getField(page)).toBeFocused()
    const id = await getActive(page).getAttribute('id')
    await expect(getField(page)).toHaveAttribute('aria-activedescendant', id!)
    await page.keyboard.press('End')
    await expect(getOptions(page).nth(count - 1)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await expect(getOptions(page).first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowUp')
    await expect(getOptions(page).nth(count - 1)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Home')
    await expect(getActive(page)).toHaveCount(1)
    const [address] = (await getActive(page).getAttribute('href'))!.split('#')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === address)
  })

  test('Enter without an active result opens the page of results', async ({ page }) => {
    await ask(page, 'licence')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/recherche/?q=licence')
  })

  test('Ctrl+K leads to the field, Escape closes the results, then gives the focus back', async ({
    page,
  }) => {
    const link = page.getByRole('main').getByRole('link').first()
    await link.focus()
    await page.keyboard.press('Control+k')
    await expect(getField(page)).toBeFocused()
    await page.keyboard.insertText('licence')
    await expect(getOptions(page).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
    await expect(getField(page)).toBeFocused()
    await expect(getField(page)).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('Escape')
    await expect(link).toBeFocused()
  })

  test('a misspelt word is corrected, and the page says so', async ({ page }) => {
    await ask(page, 'reutilisaton')
    const suggestion = page.getByRole('button', { name: 'Vouliez-vous dire « réutilisation » ?' })
    await suggestion.click()
    await expect(getField(page)).toHaveValue('réutilisation')
    await expect(suggestion).toBeHidden()
    await expect(getField(page)).toBeFocused()
  })

  test('nothing found is explained', async ({ page }) => {
    await ask(page, 'zzzyyyxxx')
    await expect(page.getByRole('status')).toContainText('Aucune page ne répond à « zzzyyyxxx ».')
    await expect(page.getByRole('status')).toContainText('Essayez un mot plus courant')
    await expect(getField(page)).toHaveAttribute('aria-expanded', 'false')
  })

  test('a query that holds markup is text', async ({ page }) => {
    let isRun = false
    await page.exposeFunction('onInjected', () => (isRun = true))
    await ask(page, '<img src=x onerror=onInjected()>zzyyxx')
    await expect(page.getByRole('status')).not.toBeEmpty()
    await expect(page.locator('img[onerror]')).toHaveCount(0)
    expect(isRun).toBe(false)
  })

  test('axe finds nothing on the open results, in light and dark', async ({ page }) => {
    await askAtOnce(page, 'licence')
    await expect(getOptions(page).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(getActive(page)).toHaveCount(1)
    await addAxe(page)
    await expectOpenClean(page, '.search-box-header', 'an active option')
  })
})

test('the field is of one kind from the HTML on, and the panel stands in its landmark', async ({
  page,
}) => {
  const html = await (await page.request.get(ADDRESS)).text()
  expect(html).toMatch(/<input\b[^>]*\brole="combobox"[^>]*\baria-expanded="false"/)
  await page.goto(ADDRESS)
  await ask(page, 'licence')
  const landmark = page.getByRole('banner').getByRole('search')
  await expect(landmark.getByRole('option').first()).toBeVisible()
  await expect(landmark.locator('mark')).toHaveCount(0)
})

test.describe('index', () => {
  test('is read at the first question only, by a name that tells its content', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(ADDRESS)
    await getField(page).focus()
    await expect(getField(page)).toBeFocused()
    expect(asked.filter((path) => path.startsWith('/assets/search/'))).toEqual([])
    await page.keyboard.type('licence')
    await expect(getOptions(page).first()).toBeVisible()
    expect(asked.some((path) => /^\/assets\/search\/[\da-f]{10}\/index\.json$/.test(path))).toBe(
      true,
    )
  })

  test('missing: the reader is told and can try again, the page still works', async ({
    page,
    context,
  }) => {
    await context.route('**/assets/search/**/index.json', (route) => route.abort())
    await page.goto(ADDRESS)
    await ask(page, 'licence')
    await expect(page.getByRole('status')).toHaveText('La recherche n’a pas pu être chargée.')
    await context.unroute('**/assets/search/**/index.json')
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await expect(getOptions(page).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('texts missing: results show the titles alone', async ({ page, context }) => {
    await context.route('**/assets/search/**/page-*.txt', (route) => route.abort())
    await page.goto(ADDRESS)
    await ask(page, 'moissonnage')
    await expect(page.getByRole('group').first()).toContainText(/moisson/i)
  })

  test('worker refused: the reader is told', async ({ page }) => {
    await page.addInitScript(() => {
      window.Worker = function RefusedWorker() {
        throw new DOMException('refused', 'SecurityError')
      } as unknown as typeof Worker
    })
    await page.goto(ADDRESS)
    await ask(page, 'licence')
    await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible()
  })
})

test('results that come once the reader has gone on cover nothing, and are not told', async ({
  page,
  context,
}) => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await context.route('**/assets/search/**/index.json', async (route) => {
    await held
    await route.continue()
  })
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      constructor(...options: ConstructorParameters<typeof Worker>) {
        super(...options)
        this.addEventListener('message', () => {
          document.documentElement.dataset.answered = ''
        })
      }
    }
  })
  await page.goto(ADDRESS)
  await askAtOnce(page, 'licence')
  const panel = page.getByRole('banner').locator('.search-panel')
  await expect(panel).toContainText('Chargement')
  // The button of the field, then what follows.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(panel).toBeHidden()
  release()
  await expect(page.locator('html')).toHaveAttribute('data-answered')
  await expect(panel).toBeHidden()
  await expect(page.getByRole('status')).not.toContainText('trouvées')
  await getField(page).click()
  await expect(getOptions(page).first()).toBeVisible()
})

test('a page pasted in the field asks what servers take, and has an answer', async ({ page }) => {
  const words = 'comment publier un fichier de données '.repeat(500)
  await page.goto(ADDRESS)
  await page.getByRole('banner').locator('input[name=q]').click()
  await expect(getField(page)).toHaveAttribute('aria-controls')
  await page.keyboard.insertText(words)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/recherche\/\?q=/)
  const field = page.getByRole('main').getByRole('searchbox')
  await expect(field).toHaveValue(/^comment publier/)
  await field.fill('')
  await page.keyboard.insertText(words)
  await page.keyboard.press('Enter')
  await expect(page.locator('.search-page ol a').first()).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('the search takes the screen, and closing it gives the focus back', async ({ page }) => {
    await page.goto(ADDRESS)
    const opener = page.getByRole('banner').getByRole('button', { name: 'Rechercher' })
    await opener.click()
    const opened = page.locator('.search-field:popover-open')
    await expect(getField(page)).toBeFocused()
    const box = (await opened.boundingBox())!
    expect([box.width, box.height]).toEqual([PHONE.width, PHONE.height])
    await page.keyboard.insertText('licence')
    await expect(getOptions(page).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(opened).toBeHidden()
    await expect(opener).toBeFocused()
  })

  test('an empty field offers where to start, then what was asked', async ({ page }) => {
    await page.goto(ADDRESS)
    const opener = page.getByRole('banner').getByRole('button', { name: 'Rechercher' })
    await opener.click()
    const opened = page.locator('.search-field:popover-open')
    await expect(opened.getByRole('link', { name: 'Lexique' })).toBeVisible()
    await expect(opened.getByText('Vos dernières recherches')).toBeHidden()
    // All at once: while it is typed, « mois » has options of its own.
    await page.keyboard.insertText('moissonnage')
    await getOptions(page).first().click()
    await page.waitForURL((url) => url.pathname !== ADDRESS)
    await opener.click()
    await opened.getByRole('button', { name: 'moissonnage' }).click()
    await expect(getOptions(page).first()).toBeVisible()
    await expect(getField(page)).toHaveValue('moissonnage')
    await getField(page).fill('')
    await opened.getByRole('button', { name: 'Effacer ces recherches' }).click()
    await expect(opened.getByText('Vos dernières recherches')).toBeHidden()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })
})

test.describe('page of results', () => {
  test('lists one link for each page, best first', async ({ page }) => {
    await page.goto('/recherche/?q=moissonnage')
    const items = page.locator('ol.search-results > li')
    await expect(items.first().locator('h2 a')).toHaveAttribute(
      'href',
      /^\/(?:data\.gouv\.fr\/moissonnage|apis-geo|lexique)\//,
    )
    const count = await items.count()
    await expect(page.locator('ol.search-results > li h2 a[href]')).toHaveCount(count)
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('moissonnage')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('moissonnage')
    await expect(page).toHaveTitle(/Résultats pour «\smoissonnage\s»/)
  })

  test('shows markup of the query as text', async ({ page }) => {
    await page.goto(
      `/recherche/?q=${encodeURIComponent('<b>licence</b><img src=x onerror=alert(1)>')}`,
    )
    await expect(page).toHaveTitle(/<b>licence<\/b>/)
    await expect(page.locator('.search-status')).not.toBeEmpty()
    await expect(page.locator('main img, main b')).toHaveCount(0)
  })

  test('axe finds nothing', async ({ page }) => {
    await page.goto('/recherche/?q=licence')
    await expect(page.locator('ol.search-results > li').first()).toBeVisible()
    await addAxe(page)
    await expectClean(page, 'results')
  })

  test('index missing: the reader is told and can try again', async ({ page, context }) => {
    await context.route('**/assets/search/**/index.json', (route) => route.abort())
    await page.goto('/recherche/?q=licence')
    await expect(page.locator('.search-status')).toContainText('n’a pas pu être chargée')
    await context.unroute('**/assets/search/**/index.json')
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await expect(page.locator('ol.search-results > li').first()).toBeVisible()
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('the form still leads there, and the page says why it is empty', async ({ page }) => {
      await page.goto(ADDRESS)
      await getField(page).fill('licence')
      await getField(page).press('Enter')
      await page.waitForURL('**/recherche/?q=licence')
      const message = page.locator('.search-status')
      await expect(message).toBeVisible()
      // What is on the screen: as for the rest of the document, `noscript` holds no text for Playwright.
      await expect(message).toContainText('elle a besoin de JavaScript', { useInnerText: true })
      const box = async (selector: string) => (await page.locator(selector).boundingBox())!
      const form = await box('.search-page-form')
      expect((await box('.search-status')).y - (form.y + form.height)).toBeGreaterThanOrEqual(8)
      await page.locator('.search-status a').click()
      await expect(page).toHaveURL(/\/plan-du-site\/$/)
    })
  })
})

test('browsers can add the site to their search engines', async ({ page, request }) => {
  await page.goto(ADDRESS)
  const href = await page.locator('link[rel=search]').getAttribute('href')
  const description = await (await request.get(href!)).text()
  expect(description).toContain('/recherche/?q={searchTerms}')
})
