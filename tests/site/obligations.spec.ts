import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test, type Page } from '@playwright/test'

const KEY = 'dossier'

const scriptsOf = (page: Page): string[] => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (/script|fetch/.test(request.resourceType())) scripts.push(request.url())
  })
  return scripts
}

const duty = (page: Page, id: string) => page.locator(`.tool-result [data-duty=${id}]`)
const step = (page: Page, id: string) => page.locator(`[data-step=${id}]`)

/** The element that has the focus, whether or not the window of the test has that of the machine. */
const expectFocus = (page: Page, className: string): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe(className)

/** A field that is wrong says why to whoever sees it and to whoever hears it. */
const expectFault = async (page: Page, name: string, words: string): Promise<void> => {
  const field = page.locator(`[name=${name}]`)
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(new RegExp(words))
  await expect(page.locator('.tool-fault').filter({ hasText: new RegExp(words) })).toBeVisible()
  await expect(page.locator('.tool-result')).toBeHidden()
}

test.describe('the selector', () => {
  test('asks for no script before a gesture', async ({ page }) => {
    const scripts = scriptsOf(page)
    await page.goto('/obligations/', { waitUntil: 'networkidle' })
    expect(scripts).toEqual([])
  })

  test('answers by keyboard alone, and keeps the choice in the address and on the device', async ({
    page,
  }) => {
    await page.goto('/obligations/')
    await page.locator('[name=type]').focus()
    await page.keyboard.type('Commune')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2 900')
    await page.keyboard.press('Tab')
    await page.keyboard.type('60')
    await page.keyboard.press('Enter')
    await expect(duty(page, 'diffusion')).toContainText('Volontaire')
    await expect(duty(page, 'algorithmes')).toContainText('Dû')
    await expectFocus(page, 'tool-result')
    expect(page.url()).toContain('#type=commune&habitants=2900&agents=60')
    await page.goto('/obligations/')
    await expect(duty(page, 'algorithmes')).toContainText('Dû')
  })

  test('whoever comes back finds the numbers again, and the device still keeps them', async ({
    page,
  }) => {
    await page.goto('/obligations/')
    await page.locator('[name=type]').focus()
    await page.locator('[name=type]').selectOption('commune')
    await page.locator('[name=habitants]').fill('2900')
    await page.locator('[name=agents]').fill('60')
    await page.keyboard.press('Enter')
    await expect(duty(page, 'algorithmes')).toContainText('Dû')
    await page.goto('/lexique/')
    await page.goBack()
    await expect(page.locator('.tool-result h3')).toHaveText(/2.900.habitants, 60.agents/)
    await expect(page.locator('[name=agents]')).toHaveValue('60')
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('agents=60')
  })

  test('a link wins over what the device keeps, and leaves it', async ({ page }) => {
    await page.goto('/obligations/')
    await page.evaluate(
      ([key]) => localStorage.setItem(key!, JSON.stringify({ choice: 'type=etat' })),
      [KEY],
    )
    await page.goto('/obligations/?depuis=1#type=epci&habitants=9400&agents=52')
    await expect(page.locator('.tool-result h3')).toContainText('EPCI')
    await expect(duty(page, 'diffusion')).toContainText('Dû')
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('type=etat')
  })

  test('a form sent before its script is there is answered all the same', async ({ page }) => {
    await page.goto('/obligations/?type=commune&habitants=3500&agents=50')
    await expect(duty(page, 'diffusion')).toContainText('Dû')
    // As if the script had been there: the focus is in the answer, the choice in the address and kept.
    await expectFocus(page, 'tool-result')
    expect(page.url()).toMatch(/\/obligations\/#type=commune&habitants=3500&agents=50$/)
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('3500')
  })

  test('says which of the three absences of an answer it is, and what to do', async ({ page }) => {
    for (const [type, id, words] of [
      ['ecole', 'repondre', 'Nous ne savons pas'],
      ['autre', 'repondre', 'Ce guide n’en traite pas'],
      ['commune', 'repertoire', 'Le texte n’en dit rien'],
    ] as const) {
      await page.goto(`/obligations/?${type}#type=${type}`)
      await expect(duty(page, id)).toContainText(words)
    }
    await page.goto('/obligations/?x#type=ecole')
    await expect(duty(page, 'repondre')).toContainText('À faire')
  })

  test('puts the whole table back', async ({ page }) => {
    await page.goto('/obligations/#type=etat')
    await expect(page.locator('table.cards').first()).toBeHidden()
    await page.getByRole('button', { name: 'Tout effacer' }).click()
    await expect(page.locator('table.cards').first()).toBeVisible()
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull()
  })

  test('says what it cannot read, and answers nothing else', async ({ page }) => {
    await page.goto('/obligations/')
    const field = page.locator('[name=habitants]')
    const send = page.getByRole('button', { name: 'Voir mes obligations' })
    await send.click()
    await expectFault(page, 'type', 'Choisissez votre organisme')
    await expect(page.locator('[name=type]')).toBeFocused()
    await page.locator('[name=type]').selectOption('commune')
    await expect(duty(page, 'diffusion')).toBeVisible()
    await expect(page.locator('.tool-fault')).toHaveCount(0)
    await field.fill('3,5')
    await field.press('Enter')
    await expectFault(page, 'habitants', 'nombre entier')
    await expect(field).toBeFocused()
    await field.fill('')
    await field.press('Enter')
    // A fault that is told as the field is left must not take the button from under the pointer.
    const agents = page.locator('[name=agents]')
    await agents.fill('soixante')
    await send.click()
    await expectFault(page, 'agents', 'nombre d’agents')
    await expect(agents).toBeFocused()
    await agents.fill('49,5')
    await send.click()
    await expect(page.locator('.tool-result h3')).toHaveText(/^Commune, 49,5.agents$/)
    await expectFocus(page, 'tool-result')
    await agents.fill('')
    await field.fill('3.500 hab.')
    await field.press('Enter')
    await expect(page.locator('.tool-result h3')).toHaveText(/^Commune, 3.500.habitants$/)
    await expect(field).not.toHaveAttribute('aria-invalid')
  })

  for (const sign of ['?', '#'])
    test(`says what is wrong in an address with « ${sign} »`, async ({ page }) => {
      await page.goto(`/obligations/${sign}type=commune&habitants=beaucoup`)
      await expectFault(page, 'habitants', 'nombre entier')
      await expect(page.locator('[name=habitants]')).toHaveValue('beaucoup')
      await expect(page.locator('[name=habitants]')).toBeFocused()
      await page.goto(`/obligations/lettres/`)
      await page.goto(`/obligations/${sign}type=lune`)
      await expectFault(page, 'type', 'Choisissez votre organisme')
    })

  test('opens a link that is put in the address of its page', async ({ page }) => {
    await page.goto('/obligations/#type=etat')
    await expect(page.locator('.tool-result h3')).toContainText('État')
    await page.evaluate(() => {
      location.hash = 'type=commune&habitants=850&agents=6'
    })
    await expect(page.locator('.tool-result h3')).toContainText('850')
    await expect(page.locator('[name=habitants]')).toHaveValue('850')
    await page.evaluate(() => {
      location.hash = 'vos-obligations'
    })
    await expect(page.locator('.tool-result h3')).toContainText('850')
  })

  test('waits for a choice before its script is there', async ({ page }) => {
    await page.route('**/assets/tools-*', (route) => route.abort())
    await page.goto('/obligations/')
    await page.getByRole('button', { name: 'Voir mes obligations' }).click()
    await expect(page.locator('[name=type]')).toBeFocused()
    expect(new URL(page.url()).search).toBe('')
  })

  test('prints the duties without the form', async ({ page }) => {
    await page.goto('/obligations/#type=commune&habitants=2900&agents=60')
    await expect(duty(page, 'repondre')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.tool-form')).toBeHidden()
    await expect(duty(page, 'repondre')).toBeVisible()
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('the whole table is there, a card for each line, and nothing scrolls sideways', async ({
    page,
  }) => {
    await page.goto('/obligations/')
    await expect(page.locator('.tool-form')).toBeHidden()
    const table = page.locator('table.cards').first()
    await expect(table.locator('tbody tr')).toHaveCount(12)
    const { scroll, client } = await table.evaluate(({ parentElement }) => ({
      scroll: parentElement!.scrollWidth,
      client: parentElement!.clientWidth,
    }))
    expect(scroll).toBeLessThanOrEqual(client)
    const label = await table
      .locator('td')
      .nth(1)
      .evaluate((cell) => getComputedStyle(cell, '::before').content)
    expect(label).toContain('Dû')
  })

  test('a letter is read, and its files are there', async ({ page, request }) => {
    await page.goto('/obligations/lettres/demande/')
    await expect(page.locator('.letter')).toContainText('[Vos prénom et nom]')
    await expect(page.locator('.letter [data-do=fill]')).toBeHidden()
    for (const name of ['Texte', 'Traitement de texte (DOCX)']) {
      const href = await page.getByRole('link', { name, exact: true }).getAttribute('href')
      const response = await request.get(new URL(href!, page.url()).href)
      expect(response.status()).toBe(200)
      expect((await response.body()).length).toBeGreaterThan(500)
    }
  })
})

test.describe('the calculator', () => {
  test('dates the example of its chapter by keyboard, article at each line', async ({ page }) => {
    await page.goto('/obligations/delais-recours/')
    await page.locator('[name=situation]').focus()
    await page.keyboard.type('J’ai demandé un document')
    await page.locator('[name=recue]').fill('2026-03-02')
    await page.locator('[name=enregistree]').fill('2026-05-20')
    await page.keyboard.press('Enter')
    for (const [id, day, article] of [
      ['refus', '2026-04-02', 'R. 311-13'],
      ['cada', '2026-06-02', 'R. 343-1'],
      ['confirme', '2026-07-20', 'R. 343-5'],
      ['juge', '2026-09-21', 'R. 421-1'],
    ] as const) {
      await expect(step(page, id).locator('time')).toHaveAttribute('datetime', day)
      await expect(step(page, id)).toContainText(article.replace(' ', '\u00a0'))
    }
    await expect(step(page, 'juge')).toContainText('vendredi\u00a018\u00a0septembre')
  })

  test('gives a calendar file to take away', async ({ page }) => {
    await page.goto('/obligations/delais-recours/#situation=marche&notifie=2026-03-10')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Ajouter à mon calendrier' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('marche.ics')
    expect(readFileSync(await file.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20260510\r\n')
  })

  test('goes on without a network once it is awake', async ({ page, context }) => {
    await page.goto('/obligations/delais-recours/#situation=prada&designee=2026-03-02')
    await expect(step(page, 'annonce')).toBeVisible()
    await context.setOffline(true)
    await page.locator('[name=designee]').fill('2026-04-01')
    await expect(step(page, 'annonce').locator('time')).toHaveAttribute('datetime', '2026-04-16')
  })

  test('is kept with its guide for reading offline', async ({ request }) => {
    const kept = await (await request.get('/offline.json')).text()
    for (const file of ['delais.json', 'devoirs.json'])
      expect(kept).toContain(`/obligations/${file}`)
    expect(kept).toMatch(/\/assets\/tools-[\w-]+\.js/)
  })

  test('says where the text says nothing', async ({ page }) => {
    await page.goto('/obligations/delais-recours/#situation=reutilisation&recue=2026-03-02')
    await expect(step(page, 'rejet')).toContainText('Le texte n’en dit rien')
    await expect(page.getByRole('button', { name: 'Imprimer' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Ajouter à mon calendrier' })).toHaveCount(0)
    await expect(page.locator('.tool-result')).not.toContainText('Jours fériés')
  })

  test('goes on to the judge after a written refusal', async ({ page }) => {
    await page.goto(
      '/obligations/delais-recours/#situation=refus-ecrit&notifie=2026-04-02&enregistree=2026-05-20',
    )
    await expect(step(page, 'juge').locator('time')).toHaveAttribute('datetime', '2026-09-21')
    await expect(page.locator('.tool-fault')).toHaveCount(0)
  })

  test('refuses a day before what makes it possible, and says what is late', async ({ page }) => {
    await page.goto('/obligations/delais-recours/')
    await page.locator('[name=situation]').focus()
    await page.locator('[name=situation]').selectOption('demande')
    await page.locator('[name=recue]').fill('2026-10-31')
    await page.locator('[name=enregistree]').fill('2026-09-01')
    await expectFault(page, 'enregistree', 'Impossible avant le lundi.30.novembre.2026')
    await page.locator('[name=recue]').fill('2026-01-10')
    await expect(page.locator('[name=enregistree]')).not.toHaveAttribute('aria-invalid')
    for (const id of ['cada', 'juge']) {
      await expect(step(page, id)).toContainText('144\u00a0jours après la limite')
      await expect(step(page, id)).toContainText('sauf si ce délai ne vous est pas opposable')
    }
    await expect(step(page, 'avis')).not.toContainText('Hors délai')
  })

  test('prints nothing of a form that was not used', async ({ page }) => {
    await page.goto('/obligations/delais-recours/')
    const words = page.getByText('Choisissez votre situation et donnez une date')
    await expect(words).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(words).toBeHidden()
  })

  test('says what is missing, by the form and by an address', async ({ page }) => {
    await page.goto('/obligations/delais-recours/')
    const send = page.getByRole('button', { name: 'Calculer' })
    await send.click()
    await expectFault(page, 'situation', 'Choisissez votre situation')
    await page.locator('[name=situation]').selectOption('demande')
    await expect(page.locator('.tool-fault')).toHaveCount(0)
    await send.click()
    await expectFault(page, 'recue', 'Donnez la date')
    await expect(page.locator('[name=recue]')).toBeFocused()
    await page.goto('/obligations/delais-recours/?situation=demande')
    await expectFault(page, 'recue', 'Donnez la date')
    await page.goto('/obligations/lettres/')
    await page.goto('/obligations/delais-recours/#situation=marche&notifie=2026-02-30')
    await expectFault(page, 'notifie', 'Donnez une date qui existe')
    await page.locator('[name=notifie]').fill('2026-03-10')
    await expect(step(page, 'publication')).toBeVisible()
  })
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  for (const [address, words] of [
    ['/obligations/#type=commune&habitants=850&agents=6', 'Commune, 850'],
    ['/obligations/delais-recours/#situation=demande&recue=2026-03-02', 'J’ai demandé'],
  ] as const)
    test(`the answer of a link is on the screen, and is said: ${address}`, async ({ page }) => {
      await page.goto(address)
      await expect(page.locator('.tool-result h3').first()).toBeInViewport()
      await expect(page.locator('.status')).toContainText(words)
    })
})

test('a dossier opens by a link in the page that is open, and says when the link is spoilt', async ({
  page,
}) => {
  const sheet = page.locator('.tool-sheet')
  const link = Buffer.from(JSON.stringify({ choice: 'type=etat' })).toString('base64url')
  const go = (hash: string) =>
    page.evaluate((end) => {
      location.hash = end
    }, hash)
  await page.goto('/obligations/mon-dossier/')
  await expect(sheet).toContainText('Votre dossier est vide')
  await go(`dossier=${link}`)
  await expect(sheet.locator('[data-duty=repondre]')).toBeVisible()
  await go('sans-script-ou-sur-papier')
  await expect(sheet.locator('[data-duty=repondre]')).toBeVisible()
  await go('dossier=eyJsZXR0')
  await expect(sheet.getByRole('alert')).toContainText('incomplet ou abîmé')
  await page.getByRole('button', { name: 'Fermer ce lien' }).click()
  await expect(sheet).toContainText('Votre dossier est vide')
  await page.goto(`/obligations/?1`)
  await page.goto(`/obligations/mon-dossier/#dossier=${link.slice(0, -4)}`)
  await expect(sheet.getByRole('alert')).toContainText('incomplet ou abîmé')
})

test('a dossier whose rules cannot be had is not said to be empty', async ({ page }) => {
  await page.route('**/devoirs.json', (route) => route.abort())
  await page.goto('/obligations/lettres/')
  await page.evaluate((key) => localStorage.setItem(key, '{"choice":"type=etat"}'), KEY)
  await page.goto('/obligations/mon-dossier/')
  await expect(page.locator('.tool-sheet').getByRole('alert')).toContainText('sans connexion')
})

test('a letter is filled, and the dossier brings all together, on a link too', async ({
  page,
  browser,
}) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')))
  await page.goto('/obligations/#type=commune&habitants=2900')
  await expect(duty(page, 'repondre')).toBeVisible()
  await page.locator('[name=agents]').fill('60')
  await page.keyboard.press('Enter')
  await page.goto('/obligations/delais-recours/')
  await page.locator('[name=situation]').selectOption('demande')
  await page.locator('[name=recue]').fill('2026-03-02')
  await page.goto('/obligations/lettres/demande/')
  await page.getByRole('button', { name: 'Remplir les blancs' }).click()
  await page.getByLabel('Vos prénom et nom').fill('Camille Roussel')
  await expect(page.locator('.blank', { hasText: 'Camille Roussel' })).toHaveCount(2)
  await page.getByRole('button', { name: 'Mettre dans mon dossier' }).click()
  await expect(page.getByRole('button', { name: 'Ajoutée au dossier' })).toBeVisible()

  await page.goto('/obligations/mon-dossier/')
  const sheet = page.locator('.tool-sheet')
  await expect(sheet.locator('[data-duty=algorithmes]')).toContainText('Dû')
  await expect(sheet.locator('[data-step=refus] time')).toHaveAttribute('datetime', '2026-04-02')
  await expect(sheet).toContainText('Camille Roussel')
  expect(requests.filter((url) => url.includes('Camille'))).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(sheet.locator('[data-duty=algorithmes]')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.documentElement.dataset.copied = text
    }
  })
  await page.getByRole('button', { name: 'Copier le lien' }).click()
  const link = await page.locator('html').getAttribute('data-copied')
  const other = await (await browser.newContext()).newPage()
  await other.goto(link!)
  await expect(other.locator('.tool-sheet')).toContainText('Camille Roussel')
  expect(await other.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull()
  await other.context().close()
})

/** Words of the file that a link of a letter gives. */
const readLetterFile = async (page: Page, name: string): Promise<string> => {
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name, exact: true }).click()
  const bytes = readFileSync(await (await download).path())
  return name === 'Texte'
    ? bytes.toString('utf8')
    : strFromU8(unzipSync(bytes)['word/document.xml']!)
}

test('a filled letter is taken away filled, and outlives a reload of its tab', async ({ page }) => {
  const name = page.getByLabel('Vos prénom et nom')
  await page.goto('/obligations/lettres/demande/')
  await page.getByRole('button', { name: 'Remplir les blancs' }).click()
  await name.fill('Camille & Cie')
  expect(await readLetterFile(page, 'Texte')).toMatch(/^\uFEFFCamille & Cie\r\n\[Votre adresse/)
  const docx = await readLetterFile(page, 'Traitement de texte (DOCX)')
  expect(docx.match(/Camille &amp; Cie/g)).toHaveLength(2)
  expect(docx).toContain('[Nom de l’administration]')

  await page.reload()
  await expect(name).toHaveValue('Camille & Cie')
  expect(await readLetterFile(page, 'Texte')).toContain('Camille & Cie')
  await page.goto('/obligations/lettres/relance/')
  await page.getByRole('button', { name: 'Remplir les blancs' }).click()
  await expect(name).toHaveValue('')
  await page.goto('/obligations/lettres/demande/')
  await page.getByRole('button', { name: 'Remplir les blancs' }).click()
  await page.getByRole('button', { name: 'Tout effacer' }).click()
  await expect(page.locator('.letter')).not.toContainText('Camille')
  expect(await readLetterFile(page, 'Texte')).toContain('[Vos prénom et nom]')
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('a button of a letter says what came of its use, and has its name again', async ({ page }) => {
  await page.goto('/obligations/lettres/refus/')
  await page.evaluate(() => {
    navigator.clipboard.writeText = async () => undefined
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const [copy, keep] = [page.locator('[data-do=copy]'), page.locator('[data-do=keep]')]
  await copy.click()
  await expect(copy).toHaveText('Copié')
  await copy.click()
  await keep.click()
  await expect(keep).toHaveText('Ce navigateur refuse de la garder')
  await expect(copy).toHaveText('Copier la lettre')
  await expect(keep).toHaveText('Mettre dans mon dossier')
})

test('the text of the letter that the site gives is the one that readers see', async ({ page }) => {
  await page.goto('/obligations/lettres/refus/')
  const folder = path.resolve(process.env.SITE_DIR ?? 'dist')
  const text = readFileSync(path.join(folder, 'obligations/lettres/refus/refus.txt'), 'utf8')
  const shown = await page
    .locator('.letter p')
    .evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => paragraph.textContent!.replace(/\s+/g, ' ').trim()),
    )
  const given = text.replace('\uFEFF', '').trim().split('\r\n\r\n')
  expect(given.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())).toEqual(shown)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Texte', exact: true }).click()
  expect((await download).suggestedFilename()).toBe('refus.txt')
})
