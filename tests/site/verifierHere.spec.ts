import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { RULES } from '../../.vuepress/verifier/shared/rules/registry.ts'
import { addAxe, expectOpenClean } from './support/axe.ts'
import { enlarge } from './support/enlarge.ts'
import { DIST } from './support/sitePages.ts'
import { finding, HERE, isWide, watch } from './support/verifier.ts'
import { isNight } from '../support/isNight.ts'

const FIXTURES = path.resolve(import.meta.dirname, '../__fixtures__/verifier')
const EXAMPLE = path.join(DIST, 'exemples/utiliser/lieux-sales.csv')
const readBuilt = (address: string, file = 'index.html'): string =>
  readFileSync(path.join(DIST, address.slice(1), file), 'utf8')

const FIELD_RE = /<div[^>]*data-island="verifier".*?<\/div>/s

/** A file that is dragged over something, and let go where it is. */
const drag = (
  page: Page,
  type: 'dragenter' | 'dragover' | 'drop',
  selector: string,
  file: string,
) =>
  page.evaluate(
    ([event, target, name, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text!], name!, { type: 'text/csv' }))
      const element = document.querySelector(target!)!
      return element.dispatchEvent(
        new DragEvent(event!, { dataTransfer, bubbles: true, cancelable: true }),
      )
    },
    [type, selector, path.basename(file), readFileSync(file, 'utf8')] as const,
  )

test('chapters that teach a rule have the field, for a few dozen bytes, and their copies have not', () => {
  const taught = new Set(RULES.map(({ chapter }) => `id="${chapter}"`))
  for (const address of HERE) {
    const html = readBuilt(address)
    const [field = ''] = FIELD_RE.exec(html) ?? []
    expect(
      [...taught].some((id) => html.includes(id)),
      address,
    ).toBe(true)
    const cost =
      brotliCompressSync(html).length - brotliCompressSync(html.replace(field, '')).length
    expect(cost, address).toBeLessThan(130)
    expect(html, address).not.toMatch(/rare\.tools/)
    expect(readBuilt(address, 'index.md'), address).not.toMatch(/verifier-ici|Votre fichier/)
  }
  for (const guide of ['qualite', 'utiliser', 'data.gouv.fr'])
    expect(readBuilt(`/imprimer/${guide}/`), guide).not.toMatch(
      /type="file"|data-island="verifier"/,
    )
})

test('without scripts the sentence leads to the page of the tool, and no dead field shows', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto('/utiliser/nettoyer/')
  await expect(page.locator('.verifier-here [data-island]')).toBeHidden()
  await page.locator('.verifier-here a').first().click()
  await expect(page).toHaveURL(/\/verifier\/$/)
  await page.close()
})

test('a file dragged over the field of a chapter wakes it, and is verified where it falls', async ({
  page,
  context,
}) => {
  const { asked, sent } = watch(page)
  await page.goto('/utiliser/nettoyer/', { waitUntil: 'networkidle' })
  expect(asked.filter((address) => /\.(?:js|json)$/.test(address))).toEqual([])
  const form = '.verifier-here [data-island]'
  await drag(page, 'dragenter', `${form} label`, EXAMPLE)
  // The rest of the form comes from the page of the tool.
  await expect(page.locator(form).getByLabel('Comparer à un schéma')).toBeVisible()
  expect(asked).toContain('/verifier/')
  await expect.poll(() => asked.filter((address) => /readSheet/.test(address)).length).toBe(1)
  // What is let go is not opened by the browser.
  expect(await drag(page, 'dragover', form, EXAMPLE)).toBe(false)

  await context.setOffline(true)
  const before = asked.length
  expect(await drag(page, 'drop', form, EXAMPLE)).toBe(false)
  await expect(page.locator('.verifier-count')).toContainText('constats')
  await expect(page.locator('.tool-result')).toBeFocused()
  const link = finding(page, 'zeros-perdus').getByRole('link', { name: 'Écrire les valeurs' })
  await expect(link).toHaveAttribute('href', '/qualite/formats/#ecrire-les-valeurs')
  // The same file again, with a schema.
  await page.locator('[name=schema]').selectOption('subventions')
  await page.getByRole('button', { name: 'Vérifier', exact: true }).click()
  await expect(finding(page, 'schema').first()).toBeVisible()
  expect(asked.length).toBe(before)
  expect(sent).toEqual([])
})

test('a file that falls on the field before its script has come is verified when it comes', async ({
  page,
}) => {
  let letThrough = (): void => undefined
  const gate = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route('**/assets/verifier-*.js', async (route) => {
    await gate
    await route.continue()
  })
  await page.goto('/qualite/formats/')
  const field = page.locator('.verifier-here [type=file]')
  await drag(page, 'dragenter', '.verifier-here [type=file]', EXAMPLE)
  await field.setInputFiles(path.join(FIXTURES, 'guillemets.csv'))
  letThrough()
  await expect(finding(page, 'guillemets').first()).toBeVisible()
})

test('without the page of the tool the field verifies all the same', async ({ page }) => {
  await page.route('**/verifier/', (route) => route.abort())
  await page.goto('/data.gouv.fr/fichiers-formats-schemas/')
  const field = page.getByLabel('Votre fichier', { exact: true })
  await field.focus()
  await field.setInputFiles(EXAMPLE)
  await expect(finding(page, 'zeros-perdus')).toContainText('ligne 4')
})

test('in a chapter, on a phone with text at 200 %, the field and its report have no sideways scroll', async ({
  browser,
}) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 740 } })
  await enlarge(page, 200)
  for (const address of isNight ? HERE : HERE.slice(0, 1)) {
    await page.goto(address)
    const field = page.getByLabel('Votre fichier', { exact: true })
    await field.focus()
    await expect.poll(() => isWide(page), `${address}, the field`).toBe(false)
    await field.setInputFiles(EXAMPLE)
    await expect(page.locator('.verifier-count'), address).toBeVisible()
    await expect.poll(() => isWide(page), `${address}, the report`).toBe(false)
  }
  await enlarge(page, 100)
  await addAxe(page)
  await expectOpenClean(page, '.verifier-here', 'a report in a chapter')
  await page.close()
})
