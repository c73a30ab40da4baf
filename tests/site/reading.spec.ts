import { expect, test } from '@playwright/test'

const CHAPTERS = [
  ['/reutilisation/comprendre/', 'Comprendre ce qu’est une réutilisation'],
  ['/reutilisation/creer-compte-utilisateur/', 'Créer un compte'],
  ['/reutilisation/publier-reutilisation/', 'Publier une réutilisation'],
  ['/reutilisation/lier-illustrer/', 'Lier les données'],
  ['/reutilisation/gerer/', 'Modifier, transférer'],
  ['/reutilisation/animer-communaute/', 'Animer la communauté'],
  ['/reutilisation/licence-api/', 'Respecter la licence'],
] as const

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the reuse guide opens with its chapters, its definition and its reasons', async ({
      page,
    }) => {
      const errors: string[] = []
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      await page.goto('/reutilisation/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Publier ses réutilisations Introduction',
      )
      await expect(page.locator('main #introduction')).toBeVisible()
      const toc = page.getByRole('main').getByRole('navigation', { name: /^Chapitres/ })
      const links = toc.getByRole('link')
      await expect(links).toHaveCount(CHAPTERS.length)
      for (const [index, [address, title]] of CHAPTERS.entries()) {
        await expect(links.nth(index)).toHaveAttribute('href', address)
        await expect(links.nth(index)).toContainText(title)
        await expect(toc.locator('.group-description').nth(index)).not.toBeEmpty()
      }
      await expect(
        page.getByRole('note', { name: /Qu’est-ce qu’une réutilisation sur data.gouv.fr/ }),
      ).toContainText('dans un autre but')
      await expect(
        page.getByRole('heading', { name: /Pourquoi référencer une réutilisation/ }),
      ).toBeVisible()
      await expect(page.getByRole('main').locator('article > div > ul > li')).toHaveCount(5)
      expect(errors).toEqual([])
    })

    test('the guide is read from the first to the last chapter by following « Suivant »', async ({
      page,
    }) => {
      await page.goto('/reutilisation/')
      for (const [index, [address, title]] of CHAPTERS.entries()) {
        await page.getByRole('link', { name: /^Suivant/ }).click()
        await expect(page).toHaveURL(address)
        await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
        await expect(page.locator('.chapter-rank')).toHaveText(
          new RegExp(`^Chapitre ${index + 1} sur 7 · \\d+\\smin de lecture$`),
        )
        await expect(
          page.getByRole('navigation', { name: 'Chapitres du guide' }).locator('[aria-current]'),
        ).toContainText(title)
      }
      await expect(page.getByRole('link', { name: /^Suivant/ })).toHaveCount(0)
      await page.getByRole('link', { name: /^Précédent/ }).click()
      await expect(page).toHaveURL(CHAPTERS[5][0])
    })

    test('the home page leads to every guide, and an unknown address to the guides', async ({
      page,
    }) => {
      await page.goto('/')
      await page.getByRole('main').getByRole('link', { name: 'Publier ses réutilisations' }).click()
      await expect(page).toHaveURL('/reutilisation/')
      const response = await page.goto('/nulle-part/')
      expect(response!.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable')
      await expect(page.getByRole('main').getByRole('search')).toBeVisible()
      const { guides } = (await (await page.request.get('/exports.json')).json()) as {
        guides: unknown[]
      }
      await expect(page.getByRole('main').locator('.guide-card')).toHaveCount(guides.length)
    })

    test('every page has a footer with licence, plan, accessibility, legal notice and code', async ({
      page,
    }) => {
      for (const address of ['/', '/reutilisation/', '/reutilisation/gerer/', '/rien/']) {
        await page.goto(address)
        const footer = page.getByRole('contentinfo').last()
        for (const name of [
          'Licence Ouverte 2.0',
          'Plan du site',
          'Accessibilité',
          'Mentions légales',
          'Code source',
        ])
          await expect(footer.getByRole('link', { name })).toBeVisible()
      }
    })
  })
}

test('the guides are seen at a glance: two screens of a desk, four of a phone', async ({
  page,
}) => {
  await page.goto('/')
  const cards = page.locator('.guide-card')
  const count = await cards.count()
  expect(count).toBeGreaterThan(5)
  const sizes = [
    { width: 1280, height: 800, screens: 2 },
    { width: 360, height: 740, screens: 4 },
  ]
  for (const { width, height, screens } of sizes) {
    await page.setViewportSize({ width, height })
    const tall = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(tall, `${width} × ${height}`).toBeLessThanOrEqual(height * screens)
  }
  // Each has a drawing of its own, of the colour of its guide, kept from card to introduction.
  const drawings = await cards
    .locator('.pictogram')
    .evaluateAll((list) => list.map((element) => element.innerHTML))
  expect(new Set(drawings).size).toBe(count)
  const colors = await cards
    .locator('.pictogram')
    .evaluateAll((list) => list.map((element) => getComputedStyle(element).stroke))
  expect(new Set(colors).size).toBe(count)
  const [first] = drawings
  await cards.first().getByRole('link').click()
  await expect(page.locator('.guide-name .pictogram')).toHaveCount(1)
  expect(await page.locator('.guide-name .pictogram').innerHTML()).toBe(first)
  await page.goto('/nulle-part/')
  await expect(page.locator('.guide-card .pictogram')).toHaveCount(count)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, javaScriptEnabled: false })

  test('the menu opens with a key, shows the chapters and closes on Escape', async ({ page }) => {
    await page.goto('/reutilisation/gerer/')
    const button = page.getByRole('button', { name: 'Menu' })
    const chapters = page.getByRole('navigation', { name: 'Chapitres du guide' })
    await expect(chapters).toBeHidden()
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(chapters).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(chapters).toBeHidden()
    await expect(button).toBeFocused()
    await button.click()
    await chapters.getByRole('link', { name: /Lier les données/ }).click()
    await expect(page).toHaveURL('/reutilisation/lier-illustrer/')
  })
})

test('light and dark are chosen once and kept, before the page is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/reutilisation/')
  const button = page.getByRole('button', { name: /^Thème/ })
  await expect(button).toHaveAccessibleName(/auto$/)
  await button.click()
  await expect(button).toHaveAccessibleName(/clair$/)
  await button.click()
  await expect(button).toHaveAccessibleName(/sombre$/)
  await page.goto('/reutilisation/gerer/')
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(await background()).toBe('rgb(21, 24, 26)')
  await button.click()
  await expect(button).toHaveAccessibleName(/auto$/)
  expect(await background()).toBe('rgb(253, 252, 249)')
})

test('a ticked box is kept on the device, and cleared at once', async ({ page }) => {
  await page.goto('/reutilisation/publier-reutilisation/')
  const box = page.getByRole('checkbox').first()
  await box.check()
  await expect(page.getByRole('button', { name: 'Tout effacer' })).toBeVisible()
  await expect(box).toBeChecked()
  await page.reload()
  await expect(box).toBeChecked()
  await page.getByRole('button', { name: 'Tout effacer' }).click()
  await expect(box).not.toBeChecked()
  await page.reload()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
})

test('a list of ticks says that they stay on this device, or that they will not', async ({
  page,
}) => {
  await page.goto('/qualite/formats/')
  const note = page.locator('.checklist-clear').first()
  await page.getByRole('checkbox').first().check()
  await expect(note).toContainText('Les coches restent sur cet appareil')
  await expect(note.getByRole('button')).toHaveAccessibleName(/^Tout effacer\s*: ./)

  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.reload()
  await page.getByRole('checkbox').first().check()
  await expect(note).toContainText('Ce navigateur refuse de garder les coches')
  await page.getByRole('checkbox').nth(1).check()
  await expect(note).toContainText('Ce navigateur refuse de garder les coches')
})

test.describe('the link of a heading', () => {
  const ADDRESS = '/reutilisation/licence-api/'

  test('is followed all the same where the browser refuses to copy, which is said', async ({
    page,
  }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { write: () => Promise.reject(new Error('refused')) },
      }),
    )
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(ADDRESS)
    await page.locator('.header-anchor').first().click()
    await expect(page).toHaveURL(/#./)
    await expect(page.locator('.site > .status')).toHaveText('Copie refusée par le navigateur')
    expect(errors).toEqual([])
  })

  test('opens in a new tab, and copies nothing, when the reader asks for one', async ({
    page,
    context,
  }) => {
    await page.goto(ADDRESS)
    const opened = context.waitForEvent('page')
    await page
      .locator('.header-anchor')
      .first()
      .click({ modifiers: ['ControlOrMeta'] })
    await expect(await opened).toHaveURL(/#./)
    expect(page.url()).not.toContain('#')
    await expect(page.locator('.site > .status')).toBeEmpty()
  })
})

test.describe('a form that needs scripts, where they are off', () => {
  test.use({ javaScriptEnabled: false })

  for (const [address, place] of [
    ['/verifier/', '#la-meme-liste-a-suivre-a-la-main'],
    ['/obligations/delais-recours/', '#les-etapes-et-leurs-articles'],
    ['/obligations/mon-dossier/', '#sans-script-ou-sur-papier'],
    ['/obligations/', ''],
  ] as const)
    test(`${address} says so, and where the same is read`, async ({ page }) => {
      await page.goto(address)
      const tool = page.locator('.tool')
      await expect(tool.locator('.tool-form, .tool-sheet').first()).toBeHidden()
      const note = tool.getByText('a besoin de JavaScript')
      await expect(note).toBeVisible()
      if (place === '') {
        await expect(note).toContainText('ce qui suit')
        await expect(tool.getByRole('table').first()).toBeVisible()
        return
      }
      await note.getByRole('link').click()
      await expect(page).toHaveURL(new RegExp(`${place}$`))
      await expect(page.locator(place)).toBeInViewport()
    })
})

test('the same sentence is hidden where scripts run', async ({ page }) => {
  await page.goto('/obligations/delais-recours/')
  await expect(page.locator('.without-script')).toBeHidden()
})
