import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { allowVue, buildSite, copyFolder, serve } from './support/buildFixture.ts'

const FIXTURE = path.resolve(import.meta.dirname, '../__fixtures__/interactive')
const env = allowVue('README.md', 'suite.md')

let dest: string
let source: string
let server: Awaited<ReturnType<typeof serve>>

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  source = await copyFolder(FIXTURE)
  const result = await buildSite(source, undefined, { env })
  expect(result.code, result.output).toBe(0)
  dest = result.dest
  server = await serve(dest)
})
test.afterAll(() => server.close())

const watchConsole = (page: Page): string[] => {
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  return messages
}

/** Makes every script late, as on a slow network. */
const slowDown = (page: Page): Promise<unknown> =>
  page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    await route.continue()
  })

test('the app sleeps until a reader uses a control that needs it', async ({ page }) => {
  const scripts: string[] = []
  page.on(
    'request',
    (request) => request.resourceType() === 'script' && scripts.push(request.url()),
  )
  await page.goto(server.url, { waitUntil: 'networkidle' })
  expect(scripts).toEqual([])
})

test('a first click is not lost, on a slow network, and hydration says nothing', async ({
  page,
}) => {
  const messages = watchConsole(page)
  await slowDown(page)
  await page.goto(server.url)
  await page.locator('#count').click()
  await expect(page.locator('#count')).toHaveText('1')
  await page.locator('#count').click()
  await expect(page.locator('#count')).toHaveText('2')
  expect(messages).toEqual([])
})

test('Vue finds the page as it was published, though a note was shown in it', async ({ page }) => {
  const messages = watchConsole(page)
  await page.goto(server.url)
  const note = page.locator('.link-note')
  await page.getByRole('link', { name: 'jeton' }).hover()
  await expect(note).toHaveText('Suite de signes qui ouvre une porte.')
  await page.locator('#count').click()
  await expect(page.locator('#count')).toHaveText('1')
  await page.getByRole('link', { name: 'jeton' }).focus()
  await expect(note).toBeVisible()
  expect(messages).toEqual([])
})

test('the first characters typed are kept', async ({ page }) => {
  await slowDown(page)
  await page.goto(server.url)
  await page.locator('#text').pressSequentially('données', { delay: 20 })
  await expect(page.locator('#text')).toHaveValue('données')
  await expect(page.locator('#echo')).toHaveText('données')
})

test('characters typed while the app is on its way are kept too', async ({ page }) => {
  await slowDown(page)
  await page.goto(server.url)
  const sentence = 'des données publiques, prêtes à servir'
  await page.locator('#text').pressSequentially(sentence, { delay: 50 })
  await expect(page.locator('#echo')).toHaveText(sentence)
  await expect(page.locator('#text')).toHaveValue(sentence)
})

test('a first choice in a list is kept', async ({ page }) => {
  await slowDown(page)
  await page.goto(server.url)
  // Not `selectOption`: its events are not those of a reader (`isTrusted`).
  await page.locator('#choice').press('ArrowDown')
  await expect(page.locator('#chosen')).toHaveText('JSON')
  await expect(page.locator('#choice')).toHaveValue('JSON')
})

test('an app that is awake leaves other pages to the browser, and says nothing', async ({
  page,
}) => {
  const messages = watchConsole(page)
  for (const name of ['suite vivante', 'Autre page']) {
    await page.goto(server.url)
    await page.locator('#count').click()
    await expect(page.locator('#count')).toHaveText('1')
    await page.evaluate(() => Object.assign(window, { isSamePage: true }))
    await page.getByRole('main').getByRole('link', { name }).click()
    await expect(page).toHaveTitle(new RegExp(name, 'i'))
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(false)
  }
  expect(messages).toEqual([])
})

test('the app holds no page of plain HTML', async () => {
  const names = await readdir(path.join(dest, 'assets'))
  const codes = await Promise.all(
    names
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFile(path.join(dest, 'assets', name), 'utf8')),
  )
  expect(codes.filter((code) => code.includes('Texte de la première version :'))).toHaveLength(1)
  expect(codes.filter((code) => code.includes('Texte de la première version.'))).toEqual([])
})

test('an open tab whose app is awake goes on after a new deployment', async ({ page }) => {
  await page.goto(server.url)
  await page.locator('#count').click()
  await expect(page.locator('#count')).toHaveText('1')

  const changed = path.join(source, 'suite.md')
  await writeFile(changed, (await readFile(changed, 'utf8')).replace('première', 'seconde'))
  const second = await buildSite(source, undefined, { env })
  expect(second.code, second.output).toBe(0)
  await rm(path.join(dest, 'assets'), { recursive: true })
  await cp(second.dest, dest, { recursive: true })

  const loads: string[] = []
  page.on('framenavigated', (frame) => loads.push(frame.url()))
  await page.getByRole('main').getByRole('link', { name: 'suite vivante' }).click()
  await expect(page.getByText('Texte de la seconde version : 4.')).toBeVisible()
  expect(loads.length).toBeLessThanOrEqual(2)
})

test('a tab whose app is gone before it woke up still has its links', async ({ page }) => {
  await page.goto(server.url)
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.locator('#count').click()
  await page.getByRole('main').getByRole('link', { name: 'Autre page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Autre page')
})
