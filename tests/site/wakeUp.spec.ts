import { rm, cp, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { buildSite, copyFolder, serve } from './support/buildFixture.ts'

const FIXTURE = path.resolve(import.meta.dirname, '../__fixtures__/interactive')

let dest: string
let source: string
let server: Awaited<ReturnType<typeof serve>>

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  source = await copyFolder(FIXTURE)
  const result = await buildSite(source)
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

test('the first characters typed are kept', async ({ page }) => {
  await slowDown(page)
  await page.goto(server.url)
  await page.locator('#text').pressSequentially('données', { delay: 20 })
  await expect(page.locator('#text')).toHaveValue('données')
  await expect(page.locator('#echo')).toHaveText('données')
})

test('an open tab goes on after a new deployment, by a plain navigation', async ({ page }) => {
  await page.goto(server.url)
  await page.locator('#count').click()
  await expect(page.locator('#count')).toHaveText('1')

  await writeFile(path.join(source, 'autre.md'), '# Autre page\n\nTexte de la seconde version.\n')
  const second = await buildSite(source)
  expect(second.code, second.output).toBe(0)
  await rm(path.join(dest, 'assets'), { recursive: true })
  await cp(second.dest, dest, { recursive: true })

  const loads: string[] = []
  page.on('framenavigated', (frame) => loads.push(frame.url()))
  await page.getByRole('link', { name: 'Autre page' }).click()
  await expect(page.getByText('Texte de la seconde version.')).toBeVisible()
  expect(loads.length).toBeLessThanOrEqual(2)
})

test('a tab whose app is gone before it woke up still has its links', async ({ page }) => {
  await page.goto(server.url)
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.locator('#count').click()
  await page.getByRole('link', { name: 'Autre page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Autre page')
})
