import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { verify } from '../../.vuepress/verifier/shared/verify.ts'
import { fileSource } from '../../.vuepress/verifier/node/fileSource.ts'
import { addAxe, expectOpenClean } from './support/axe.ts'
import { enlarge } from './support/enlarge.ts'
import { DIST } from './support/sitePages.ts'
import { finding, HERE, isWide, watch } from './support/verifier.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const EXAMPLE = path.join(ROOT, '.vuepress/public/exemples/utiliser/lieux-sales.csv')
const FIXTURES = path.join(ROOT, 'tests/__fixtures__/verifier')
const readBuilt = (file: string): string => readFileSync(path.join(DIST, file), 'utf8')

test('other pages hold not a byte of it, and the list of communes weighs what is said', () => {
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.html') &&
      ![...HERE, '/verifier/'].some(
        (address) => file === path.join(address.slice(1), 'index.html'),
      ),
  )
  expect(pages.length).toBeGreaterThan(30)
  for (const file of pages) {
    expect(readBuilt(file), file).not.toMatch(
      /data-island="verifier"|verifier:-|assets\/verifier|type="file"/,
    )
    // A page for print keeps the sentence of each chapter.
    if (!file.startsWith('imprimer')) expect(readBuilt(file), file).not.toContain('verifier-here')
  }
  const communes = brotliCompressSync(readBuilt('verifier/communes.json')).length
  expect(communes).toBeLessThan(17.5 * 1024)
  expect(readBuilt('verifier/index.html').replace(/\s/g, ' ')).toContain('17 Ko')
})

test('without scripts the page gives the same list, to follow by hand', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto('/verifier/')
  await expect(page.locator('form[data-island=verifier]')).toBeHidden()
  await expect(page.locator('.verifier-example').first()).toBeHidden()
  await expect(page.getByRole('cell', { name: /Zéros perdus/ })).toBeVisible()
  await page.getByRole('link', { name: 'SIREN et SIRET' }).click()
  await expect(page).toHaveURL(/\/utiliser\/nettoyer\/#siren-et-siret$/)
  await page.close()
})

test('on a desktop, by keyboard: a report, its orders, its links, its files, and no network', async ({
  page,
  context,
}, testInfo) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { asked, sent } = watch(page)
  await page.goto('/verifier/', { waitUntil: 'networkidle' })
  expect(asked.filter((address) => /\.(?:js|json)$/.test(address))).toEqual([])

  await page.getByLabel('Votre fichier', { exact: true }).focus()
  await expect.poll(() => asked.filter((address) => /readSheet/.test(address)).length).toBe(1)
  await page.locator('[name=communes]').selectOption('1')
  await page.getByLabel('Votre fichier', { exact: true }).setInputFiles(EXAMPLE)
  const result = page.locator('.tool-result')
  await expect(result.locator('.verifier-count')).toContainText('13 constats')
  await expect(result).toBeFocused()
  await expect(page.locator('.status')).toContainText('13 constats')

  // The ten most useful findings, on the file of the guide.
  for (const [rule, text] of [
    ['zeros-perdus', 'ligne 4'],
    ['dates-impossibles', '2020-02-30'],
    ['dates-melees', '01/09/2019'],
    ['siret', '13002526500012'],
    ['codes-postaux-pris-pour-insee', '01500'],
    ['identifiants-doubles', 'ligne 6'],
    ['espaces', 'gymnase  jean moulin '],
    ['faux-vides', 'NC'],
    ['valeurs-sentinelles', '9999'],
    ['objets-doubles', 'ligne 2'],
  ] as const)
    await expect(finding(page, rule).first()).toContainText(text)
  const link = finding(page, 'zeros-perdus').getByRole('link', { name: 'Écrire les valeurs' })
  await expect(link).toHaveAttribute('href', '/qualite/formats/#ecrire-les-valeurs')

  await page.locator('[name=order]').selectOption('column')
  await expect(
    result.getByRole('heading', { level: 3, name: /Colonne 3 « code_insee »/ }),
  ).toBeVisible()
  await page.locator('[name=order]').selectOption('rule')
  await expect(result.getByRole('heading', { level: 3, name: /^SIRET/ })).toHaveCount(1)

  await page.getByRole('button', { name: 'Copier le résumé' }).press('Enter')
  await expect(result.getByRole('button', { name: 'Copié' })).toBeVisible()
  const summary = await page.evaluate(() => navigator.clipboard.readText())
  expect(summary).toContain('colonne « siret »')
  expect(summary).not.toMatch(/Moulin|13002526500012/)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /copie réparée/ }).press('Enter')
  const copy = testInfo.outputPath('copie.csv')
  await (await download).saveAs(copy)
  expect((await download).suggestedFilename()).toBe('lieux-sales-repare.csv')
  const again = await verify(fileSource(copy))
  expect(again.file.rows).toBe(6)
  expect(again.findings.filter(({ isCertain }) => isCertain)).toEqual([])

  // Once the form has been touched, a workbook and a schema need no network.
  const before = asked.length
  await context.setOffline(true)
  await page.locator('[name=communes]').selectOption('')
  await page
    .getByLabel('Votre fichier', { exact: true })
    .setInputFiles(path.join(FIXTURES, 'classeur.xlsx'))
  await expect(finding(page, 'classeur')).toBeVisible()
  await expect(result).toContainText('Seule la première feuille a été lue')
  await page.locator('[name=schema]').selectOption('subventions')
  await page
    .getByLabel('Votre fichier', { exact: true })
    .setInputFiles(path.join(FIXTURES, 'schema-subventions.csv'))
  await expect(finding(page, 'schema')).toHaveCount(7)
  await page
    .getByLabel('Votre fichier', { exact: true })
    .setInputFiles(path.join(FIXTURES, 'noms-de-personnes.csv'))
  await expect(
    finding(page, 'noms-de-personnes')
      .first()
      .getByRole('link', { name: /L\.\s312-1-2/ }),
  ).toBeVisible()
  expect(asked.length).toBe(before)
  expect(sent).toEqual([])
})

test('asks for a file where there is none, beside the field and aloud', async ({ page }) => {
  for (const address of ['/verifier/', '/utiliser/nettoyer/']) {
    await page.goto(address)
    const form = page.locator('[data-island=verifier]').first()
    const field = form.locator('[type=file]')
    // A chapter has its button once its field is touched.
    await field.focus()
    await form.getByRole('button', { name: 'Vérifier' }).click()
    await expect(form.getByRole('alert')).toHaveText('Choisissez un fichier à vérifier.')
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription('Choisissez un fichier à vérifier.')
    await expect(field).toHaveAccessibleName('Votre fichier')
    await expect(field).toBeFocused()
    await field.setInputFiles(path.join(FIXTURES, 'noms-de-personnes.csv'))
    await expect(form.getByRole('alert')).toHaveCount(0)
    await expect(field).not.toHaveAttribute('aria-invalid')
    await expect(finding(page, 'noms-de-personnes').first()).toBeVisible()
  }
})

test('on a phone: an example by touch, a file dropped, one that is stopped, one that is refused', async ({
  browser,
}, testInfo) => {
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  })
  await page.goto('/verifier/')
  // The script comes with a touch, its styles too: nothing has moved.
  const heading = page.getByRole('heading', { name: 'Rien ne quitte votre appareil' })
  const readTop = () => heading.evaluate((element) => element.getBoundingClientRect().top + scrollY)
  const top = await readTop()
  await page.getByLabel('Votre fichier', { exact: true }).focus()
  await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1)
  expect(await readTop()).toBe(top)
  await page.reload()
  // It does what the touch asked.
  await page.getByRole('button', { name: 'Vérifier', exact: true }).tap()
  await expect(page.getByLabel('Votre fichier', { exact: true })).toBeFocused()
  await page.reload()
  await page.getByRole('button', { name: /Vérifier cet exemple.*verre-latin1/ }).tap()
  await expect(finding(page, 'encodage')).toContainText('Windows-1252')
  expect(await isWide(page)).toBe(false)
  await addAxe(page)
  await expectOpenClean(page, '.tool-result', 'a report')

  const heavy = testInfo.outputPath('lourd.csv')
  writeFileSync(heavy, `a,b,c\n${'1,2024-01-01,texte\n'.repeat(2_000_000)}`)
  await page.getByLabel('Votre fichier', { exact: true }).setInputFiles(heavy)
  await page.getByRole('button', { name: 'Arrêter' }).tap()
  await expect(page.locator('.tool-result')).toContainText('Vérification arrêtée.')

  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['%PDF-1.7'], 'a.pdf'))
    return data
  })
  await page.dispatchEvent('form[data-island=verifier]', 'drop', { dataTransfer: transfer })
  await expect(page.locator('.verifier-failure')).toContainText('C’est un PDF')
  await page.close()
})

test('at 200 % of its text it has no sideways scroll on a phone, form and report', async ({
  page,
}) => {
  await enlarge(page, 200)
  await page.goto('/verifier/')
  for (const width of [320, 360, 412]) {
    await page.setViewportSize({ width, height: 740 })
    expect(await isWide(page), `the form at ${width} px`).toBe(false)
  }
  await page.getByLabel('Votre fichier', { exact: true }).setInputFiles(EXAMPLE)
  await page.locator('[data-do=verify]').click()
  await expect(page.locator('.verifier-count')).toBeVisible()
  for (const width of [320, 360, 412]) {
    await page.setViewportSize({ width, height: 740 })
    expect(await isWide(page), `the report at ${width} px`).toBe(false)
  }
})

test('the list of communes comes when it is asked for, and the report says its year', async ({
  page,
}) => {
  const { asked } = watch(page)
  const isAsked = () => asked.includes('/verifier/communes.json')
  await page.goto('/verifier/')
  const field = page.getByLabel('Votre fichier', { exact: true })
  await field.focus()
  await field.setInputFiles(path.join(FIXTURES, 'communes-anciennes.csv'))
  const result = page.locator('.tool-result')
  await expect(result.locator('.verifier-count')).toBeVisible()
  expect(isAsked()).toBe(false)
  await expect(result).toContainText('pas leur existence')

  await page.locator('[name=communes]').selectOption('1')
  await page.getByRole('button', { name: 'Vérifier', exact: true }).click()
  await expect(result).toContainText('Codes de communes comparés à la liste de 2026.')
  await expect(finding(page, 'communes-anciennes').first()).toContainText('→')
  expect(isAsked()).toBe(true)
})

test('a list of communes that does not come is told, with what to choose instead', async ({
  page,
}) => {
  await page.context().route('**/communes.json', (route) => route.abort())
  await page.goto('/verifier/')
  const field = page.getByLabel('Votre fichier', { exact: true })
  await field.focus()
  await page.locator('[name=communes]').selectOption('1')
  await field.setInputFiles(EXAMPLE)
  await expect(page.locator('.verifier-failure')).toContainText('Regarder leur forme')
})

test('by keyboard alone, and told to those who listen: order of the fields, progress, report', async ({
  page,
}, testInfo) => {
  await page.goto('/verifier/')
  const form = page.getByRole('form', { name: 'Vérifier un fichier' })
  const field = form.getByLabel('Votre fichier', { exact: true })
  await field.focus()
  for (const name of ['Comparer à un schéma', 'Codes de communes']) {
    await page.keyboard.press('Tab')
    await expect(form.getByLabel(name)).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await expect(form.getByRole('button', { name: 'Vérifier', exact: true })).toBeFocused()
  // Without a file the button leads to the field.
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()

  const heavy = testInfo.outputPath('lourd.csv')
  writeFileSync(heavy, `a,b,c\n${'1,2024-01-01,texte\n'.repeat(1_000_000)}`)
  await field.setInputFiles(heavy)
  await expect(page.getByRole('progressbar', { name: 'Lecture du fichier' })).toBeVisible()
  await expect(page.getByRole('status')).toContainText('Lecture de')
  await field.setInputFiles(EXAMPLE)
  await expect(page.locator('.tool-result')).toBeFocused()
  await expect(page.getByRole('status')).toContainText('constats')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Copier le résumé' })).toBeFocused()
  await expect(
    page
      .locator('.tool-result')
      .getByRole('heading', { level: 3, name: 'Ce qui n’a pas été regardé' }),
  ).toBeVisible()
})
