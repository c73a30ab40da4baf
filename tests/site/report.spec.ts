import { expect, test, type Locator, type Page } from '@playwright/test'

const ADDRESS = '/qualite/formats/'
const getReport = (page: Page): Locator =>
  page.getByRole('link', { name: /^Signaler une erreur/ }).first()

const readHref = async (page: Page): Promise<URL> =>
  new URL((await getReport(page).getAttribute('href'))!)

test('an error is reported in the section that the address names', async ({ page }) => {
  await page.goto(`${ADDRESS}#regler-le-fichier-csv`)
  await getReport(page).hover()
  await expect
    .poll(async () => decodeURIComponent((await readHref(page)).href))
    .toMatch(/Régler le fichier CSV|\/qualite\/formats\/#regler-le-fichier-csv/)
})

test('words that are selected are quoted, with their section', async ({ page }) => {
  await page.goto(ADDRESS)
  const words = await page.evaluate(() => {
    const text = document.querySelector('#ecrire-les-valeurs')!.parentElement!.nextElementSibling!
    getSelection()!.selectAllChildren(text)
    return getSelection()!.toString().trim().slice(0, 20)
  })
  expect(words.length).toBeGreaterThan(5)
  await getReport(page).hover()
  const read = async (): Promise<string> =>
    decodeURIComponent((await readHref(page)).href.replaceAll('+', ' '))
  await expect.poll(read).toContain(`« ${words}`)
  await expect.poll(read).toMatch(/Écrire les valeurs|#ecrire-les-valeurs/)
})

test('where the page cannot tell the section, or without JavaScript, the reader writes it', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL}${ADDRESS}`)
  const { href } = await readHref(page)
  expect(decodeURIComponent(href)).toContain(ADDRESS)
  expect(decodeURIComponent(href)).not.toContain('#')
  await context.close()
})
