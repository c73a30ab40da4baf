import { expect as baseExpect, test, type Locator, type Page } from '@playwright/test'

// The first answer waits for the index, the worker and the texts, on a machine that may be busy.
const expect = baseExpect.configure({ timeout: 20_000 })

const ADDRESS = '/juridique/'
const getInput = (page: Page): Locator => page.getByRole('banner').locator('input[name=q]')
const getOptions = (page: Page): Locator => page.getByRole('option')

/** Makes everything that the page asks for late, as on a slow network. */
const slowDown = (page: Page, delay: number): Promise<unknown> =>
  page.route(/\.(?:js|json)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay))
    await route.continue()
  })

/**
 * Keeps back everything that the page asks for, as on a network that does not answer.
 *
 * @returns what lets it come
 */
const holdBack = async (page: Page): Promise<() => void> => {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\.(?:js|json)$/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

const ask = async (page: Page, query: string): Promise<void> => {
  await getInput(page).click()
  await page.keyboard.type(query)
}

/** All at once: while it is typed, « lic » has options of its own, that others replace under the arrows. */
const askAtOnce = async (page: Page, query: string): Promise<void> => {
  await getInput(page).click()
  await page.keyboard.insertText(query)
}

/** The link for a question that no page answers. */
const ASK = /Poser la question sur le forum de data\.gouv\.fr|Écrire votre question/

test.describe('on a slow network', () => {
  for (const [delay, keys] of [
    [150, 'Control+k'],
    [600, 'Control+k'],
    [600, 'Control+K'],
    [600, 'Meta+k'],
  ] as const) {
    test(`${keys} keeps what is typed next (${delay} ms)`, async ({ page }) => {
      await page.goto(ADDRESS)
      await slowDown(page, delay)
      await page.keyboard.press(keys)
      await page.keyboard.type('licence ouverte', { delay: 10 })
      await expect(getInput(page)).toHaveValue('licence ouverte')
      await expect(getOptions(page).first()).toBeVisible()
      await expect(getInput(page)).toHaveValue('licence ouverte')
    })
  }

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 } })

    test('the search opens at once, says that it loads, and keeps what is typed', async ({
      page,
    }) => {
      await page.goto(ADDRESS)
      const release = await holdBack(page)
      await page.getByRole('banner').getByRole('button', { name: 'Rechercher' }).click()
      await page.keyboard.type('cada')
      await expect(page.locator('.search-wait')).toBeVisible()
      await expect(getInput(page)).toHaveValue('cada')
      release()
      await expect(getOptions(page).first()).toBeVisible()
      await expect(page.locator('.search-wait')).toBeHidden()
      await expect(getInput(page)).toHaveValue('cada')
    })
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('the search of a phone opens, and leads to the page of results', async ({ page }) => {
    await page.goto(ADDRESS)
    await page.getByRole('banner').getByRole('button', { name: 'Rechercher' }).click()
    await getInput(page).fill('licence')
    await getInput(page).press('Enter')
    await page.waitForURL('**/recherche/?q=licence')
  })

  test('the search of a phone does not say that it loads', async ({ page }) => {
    await page.goto(ADDRESS)
    await page.getByRole('banner').getByRole('button', { name: 'Rechercher' }).click()
    await expect(getInput(page)).toBeVisible()
    await expect(page.locator('.search-wait')).toBeHidden()
  })
})

test.describe('the glossary and the texts of law are found', () => {
  for (const [query, address] of [
    ['PRADA', '/lexique/'],
    ['carte des champs', '/lexique/'],
    ['liste des associations', '/lexique/'],
    ['prix des maisons', '/lexique/'],
    ['L3211', '/juridique/opendata/'],
    ['R112 A-3', '/reutilisation/licence-api/'],
  ] as const) {
    test(`« ${query} » leads to ${address}`, async ({ page }) => {
      await page.goto(`/recherche/?q=${encodeURIComponent(query)}`)
      const links = page.locator('ol.search-results h2 a')
      await expect(links.first()).toBeVisible()
      const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
      expect(found.slice(0, 3).map((href) => href.split('#')[0])).toContain(address)
    })
  }
})

test.describe('keyboard', () => {
  test.beforeEach(({ page }) => page.goto(ADDRESS))

  test('an edit clears the active option: Enter opens the new question', async ({ page }) => {
    await askAtOnce(page, 'licence')
    await expect(getOptions(page).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(getInput(page)).toHaveAttribute('aria-activedescendant', /./)
    await page.keyboard.type('s')
    await expect(getInput(page)).not.toHaveAttribute('aria-activedescendant', /./)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/recherche/?q=licences')
  })

  test('a word being composed is not searched before it is whole', async ({ page }) => {
    await ask(page, 'z')
    // Its script has come: before, nobody listens to what a composition begins with.
    await expect(getInput(page)).toHaveAttribute('aria-controls')
    const found = page.getByRole('group').filter({ hasText: /moisson/i })
    await getInput(page).evaluate((input: HTMLInputElement) => {
      input.value = 'moissonnage'
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
    })
    await page.waitForTimeout(600)
    await expect(found).toHaveCount(0)
    await getInput(page).dispatchEvent('compositionend')
    await expect(found.first()).toBeVisible()
  })

  test('Alt+↓ opens the results and Alt+↑ closes them, without choosing', async ({ page }) => {
    await askAtOnce(page, 'licence')
    await expect(getOptions(page).first()).toBeVisible()
    await page.keyboard.press('Alt+ArrowUp')
    await expect(getOptions(page).first()).toBeHidden()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(getOptions(page).first()).toBeVisible()
    await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(0)
  })

  test('Escape closes the results from their links too, and gives the field the focus', async ({
    page,
  }) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('licence odbl')
    await expect(getOptions(page).first()).toBeVisible()
    const all = page.getByRole('link', { name: 'Voir tous les résultats' })
    await all.focus()
    await page.keyboard.press('Escape')
    await expect(all).toBeHidden()
    await expect(getInput(page)).toBeFocused()
    await expect(getInput(page)).toHaveValue('licence odbl')
  })

  test('Escape keeps closed what was about to be asked', async ({ page }) => {
    const link = page.getByRole('main').getByRole('link').first()
    await link.focus()
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('licence')
    await expect(getOptions(page).first()).toBeVisible()
    await page.keyboard.insertText(' ouverte')
    await page.keyboard.press('Escape')
    // Longer than the longest pause in typing, and than the answer takes.
    await page.waitForTimeout(1500)
    await expect(page.getByRole('listbox')).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(link).toBeFocused()
  })

  test('an option is short to hear, and described by its excerpt', async ({ page }) => {
    await askAtOnce(page, 'moissonnage')
    const option = getOptions(page).first()
    await expect(option).toBeVisible()
    const heading = await option.innerText()
    expect(heading.split(' ').length).toBeLessThan(15)
    await expect(option).toHaveAccessibleName(heading)
    await expect(option).toHaveAccessibleDescription(/\S+ \S+ \S+/)
  })

  test('the live region stands before it is filled, the count and the correction above the list', async ({
    page,
  }) => {
    await expect(page.getByRole('status')).toHaveCount(1)
    await askAtOnce(page, 'reutilisaton')
    const suggestion = page.getByRole('button', { name: /Vouliez-vous dire/ })
    await expect(suggestion).toBeVisible()
    await expect(page.getByRole('status')).toHaveText(/pages? trouvées?/)
    const list = (await page.getByRole('listbox').boundingBox())!
    expect((await suggestion.boundingBox())!.y).toBeLessThan(list.y)
  })
})

test.describe('page of results', () => {
  test('shows every page, ten at a time, and keeps question, page and filter in the address', async ({
    page,
  }) => {
    await page.goto('/recherche/?q=siren')
    const titles = page.locator('ol.search-results > li h2')
    await expect(titles.first()).toBeVisible()
    const total = Number(/^\d+/.exec((await page.locator('.search-status').innerText()).trim()))
    expect(total).toBeGreaterThan(10)
    await expect(page.getByRole('status')).toHaveText(new RegExp(`^${total} pages trouvées`))
    const seen = new Set(await titles.allInnerTexts())
    expect(seen.size).toBe(10)
    for (let number = 2; number <= Math.ceil(total / 10); number += 1) {
      await page.getByRole('link', { name: 'Résultats suivants' }).click()
      await page.waitForURL(`**/recherche/?q=siren&page=${number}`)
      await expect(titles.first()).toBeVisible()
      for (const title of await titles.allInnerTexts()) seen.add(title)
    }
    expect(seen.size).toBe(total)

    await page.goto('/recherche/?q=siren')
    const filter = page
      .getByRole('navigation', { name: 'Limiter les résultats' })
      .getByRole('link', { name: /^Lexique/ })
    const [, count] = /\((\d+)\)/.exec(await filter.innerText())!
    await filter.click()
    await page.waitForURL('**/recherche/?q=siren&guide=Lexique')
    await expect(titles).toHaveCount(Number(count))
    await expect(page.locator('[aria-current=true]')).toContainText('Lexique')
  })

  test('an address of another time still shows results: unknown filter, page past the last', async ({
    page,
  }) => {
    const titles = page.locator('ol.search-results > li h2')
    const status = page.locator('.search-status')
    await page.goto('/recherche/?q=commune&guide=zzz')
    await expect(titles).toHaveCount(10)
    await expect(page).toHaveURL(/\/recherche\/\?q=commune$/)
    await expect(page.locator('.search-filters [aria-current=true]')).toHaveText(/^Tout/)
    const total = Number(/^\d+/.exec((await status.innerText()).trim()))
    const last = Math.ceil(total / 10)

    await page.goto('/recherche/?q=commune&page=999')
    await expect(status).toContainText(`${(last - 1) * 10 + 1}`)
    await expect(titles.first()).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`page=${last}$`))
    await expect(page.locator('ol.search-results')).toHaveAttribute('start', `${last * 10 - 9}`)
    for (const number of ['-1', 'abc']) {
      await page.goto(`/recherche/?q=commune&page=${number}`)
      await expect(titles).toHaveCount(10)
      await expect(status).toContainText(`${total} pages`)
    }
  })

  test('whoever comes back from a result finds the list where it was left', async ({ page }) => {
    // As where the browser keeps no page whole.
    await page.addInitScript(() => addEventListener('unload', () => undefined))
    const titles = page.locator('ol.search-results > li h2')
    await page.goto('/recherche/?q=commune')
    await expect(titles).toHaveCount(10)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await titles.nth(7).scrollIntoViewIfNeeded()
    await page.evaluate(() => scrollBy(0, 200))
    await page.waitForFunction(() => history.state !== null, undefined, { timeout: 20_000 })
    const top = await page.evaluate(() => scrollY)
    expect(top).toBeGreaterThan(200)
    await titles.nth(7).getByRole('link').click()
    await page.waitForURL((url) => !url.pathname.startsWith('/recherche/'))
    await page.goBack()
    await expect(titles).toHaveCount(10)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(top, -1)
    for (const query of ['commune', 'licence']) {
      await page.goto(`/recherche/?q=${query}`)
      await expect(titles).toHaveCount(10)
      expect(await page.evaluate(() => scrollY)).toBe(0)
    }
  })

  test('shows the answer, then a result, before a list of filters, which a phone folds', async ({
    page,
  }) => {
    const address = `/recherche/?q=${encodeURIComponent('comment saisir la cada et dans quel délai')}`
    const filters = page.getByRole('navigation', { name: 'Limiter les résultats' })
    const top = async (target: Locator): Promise<number> => (await target.boundingBox())!.y
    await page.goto(address)
    await expect(filters.getByRole('link').first()).toBeVisible()
    expect(await top(page.getByRole('region', { name: 'Réponse' }))).toBeLessThan(
      await top(filters),
    )

    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/recherche/?q=licence')
    const first = page.locator('ol.search-results h2').first()
    await expect(first).toBeVisible()
    await expect(filters.getByRole('link').first()).toBeHidden()
    expect(await top(first)).toBeLessThan(500)
    await filters.getByText('Limiter les résultats').click()
    await filters.getByRole('link', { name: /^Lexique/ }).click()
    await expect(filters.getByText('Limiter les résultats (Lexique)')).toBeVisible()
  })

  test('begins with the answer, quoted, when one is sure', async ({ page }) => {
    await page.goto(
      `/recherche/?q=${encodeURIComponent('comment saisir la cada et dans quel délai')}`,
    )
    const answer = page.getByRole('region', { name: 'Réponse' })
    await expect(answer.getByRole('link')).toHaveAttribute('href', /^\/juridique\/chronologie\/#/)
    await expect(answer).toContainText('vérifié le')
    const quoted = (await answer.locator('blockquote').innerText()).split('\n')[0]!
    expect(quoted.length).toBeLessThanOrEqual(320)
    await answer.getByRole('link').click()
    await expect(page.getByRole('main')).toContainText(quoted.slice(0, 40))
  })

  test('« suis-je » stays on one line in the titles, whichever way they are cut', async ({
    page,
  }) => {
    await page.goto('/recherche/?q=suis-je+concerné')
    const results = page.locator('.search-results h2', { hasText: 'Suis-je' })
    await expect(results.first()).toBeVisible()
    for (const title of [page.locator('h1'), results.first()]) {
      const cut = await title.evaluate((element) => {
        const words = element.querySelector('.inversion')!
        return Array.from({ length: 140 }, (_, step) => step * 2 + 40).filter((width) => {
          ;(element as HTMLElement).style.width = `${width}px`
          return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size > 1
        })
      })
      expect(cut).toEqual([])
    }
  })

  test('says what to do when nothing answers', async ({ page }) => {
    await page.goto('/recherche/?q=drone')
    await expect(page.locator('.search-status')).toContainText('Aucune page ne répond')
    await expect(page.locator('main').getByRole('link', { name: 'Lexique' })).toBeVisible()
    const starts = page.locator('.search-below .search-list a')
    const plan = await (await page.request.get('/plan-du-site/')).text()
    const guides = [...plan.matchAll(/<h2><a href="([^"]+)"/g)].map(([, href]) => href!)
    expect(guides.length).toBeGreaterThan(5)
    expect(
      (await starts.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).slice(
        0,
        guides.length,
      ),
    ).toEqual(guides)
    await expect(page.getByRole('link', { name: ASK })).toHaveAttribute(
      'href',
      /^(?:https:\/\/forum\.data\.gouv\.fr\/|mailto:)/,
    )
  })

  test('a result leads to the words that answer', async ({ page }) => {
    await page.goto('/recherche/?q=moissonner+un+catalogue')
    const link = page.locator('ol.search-results h2 a').first()
    const href = (await link.getAttribute('href'))!
    const quote = decodeURIComponent(href.split(':~:text=')[1]!)
    await page.goto(href.split('#')[0]!)
    // As read: the definitions beside terms are hidden.
    await expect(page.getByRole('main')).toContainText(quote, { useInnerText: true })
  })

  test('marks are seen in forced colours, on light and on dark', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      await page.goto('/recherche/?q=licence')
      const mark = page.locator('ol.search-results .found').first()
      await expect(mark).toBeVisible()
      const [ink, ground] = await mark.evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element)
        return [color, backgroundColor]
      })
      expect(ink).not.toBe(ground)
      const textInk = await page
        .locator('ol.search-results .search-excerpt')
        .first()
        .evaluate((element) => getComputedStyle(element).color)
      expect(ink).toBe(textInk)
    }
  })
})

test.describe('an address that leads nowhere', () => {
  test('offers the pages close to it', async ({ page }) => {
    await page.goto('/juridique/choisir-licence-reutilisation/')
    const near = page.locator('.search-near')
    await expect(near.locator('ol h2 a').first()).toHaveAttribute(
      'href',
      /^\/juridique\/reutilisation\//,
    )
    await expect(near.getByRole('link', { name: ASK })).toBeVisible()
  })

  test('offers first the page of the closest address, from its start', async ({ page }) => {
    await page.goto('/lexicque/')
    const first = page.locator('.search-near ol h2 a').first()
    await expect(first).toHaveText('Lexique')
    await expect(first).toHaveAttribute('href', '/lexique/')
  })

  for (const width of [360, 1280])
    test(`at ${width} px nothing moves when they come`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 })
      await page.addInitScript(() => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as never as { value: number }).value
          document.documentElement.dataset.shift = String(sum)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.route('**/assets/search/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300))
        await route.continue()
      })
      for (const address of ['/lexicque/', '/juridique/choisir-licence-reutilisation/']) {
        await page.goto(address)
        await expect(page.locator('.search-near ol h2 a').first()).toBeVisible()
        // The frame that shows them, then the one that tells of it.
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        )
        expect(Number((await page.getAttribute('html', 'data-shift')) ?? 0), address).toBeLessThan(
          0.02,
        )
      }
    })
})

test('a chapter shows the questions that it answers, each with its passage', async ({ page }) => {
  await page.goto('/juridique/chronologie/')
  const questions = page.locator('details.page-questions')
  await questions.locator('summary').click()
  const links = questions.getByRole('link')
  await expect(links).not.toHaveCount(0)
  for (const href of await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href')!),
  ))
    await expect(page.locator(`[id="${href.slice(1)}"]`)).toHaveCount(1)
})

test('what is only searched is in no page, and leads to its passage', async ({ page, request }) => {
  const address = '/utiliser/croiser/'
  expect(await (await request.get(address)).text()).not.toContain('XLOOKUP')
  await page.goto('/recherche/?q=xlookup')
  await expect(page.locator('.search-page ol h2 a').first()).toHaveAttribute(
    'href',
    new RegExp(`^${address}#dans-un-tableur`),
  )
})

test('pages without a text of ours offer nothing to correct or to copy', async ({ page }) => {
  for (const address of [
    '/recherche/',
    '/plan-du-site/',
    '/pdf/',
    '/hors-ligne/',
    '/n-existe-pas/',
  ]) {
    await page.goto(address)
    await expect(page.locator('.page-actions')).toHaveCount(0)
  }
  await page.goto('/juridique/chronologie/')
  await expect(page.locator('.page-actions')).toHaveCount(1)
})
