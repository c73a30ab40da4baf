import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { allowVue, buildFixture, copyFolder, serve } from './support/buildFixture.ts'

const reverse = (text: string): string => [...text].reverse().join('')

/** Gives every module another hash, as a deployment does: those that an open tab knows are gone. */
const redeploy = async (dest: string): Promise<void> => {
  const names = await readdir(dest, { recursive: true })
  const hashes = new Set(names.flatMap((name) => /-([\w-]{8})\.js$/.exec(name)?.[1] ?? []))
  const rehash = (text: string): string =>
    [...hashes].reduce((changed, hash) => changed.replaceAll(hash, reverse(hash)), text)
  for (const name of names) {
    if (!/\.(?:html|js)$/.test(name)) continue
    const file = path.join(dest, name)
    await writeFile(file, rehash(await readFile(file, 'utf8')))
    await rename(file, path.join(dest, rehash(name)))
  }
}

const markPage = (page: Page): Promise<unknown> =>
  page.evaluate(() => Object.assign(window, { isSamePage: true }))
const isSamePage = (page: Page): Promise<boolean> => page.evaluate(() => 'isSamePage' in window)

test.describe('in a tab that stays open across a deployment', () => {
  // One build serves all the tests of this group.
  test.describe.configure({ mode: 'default' })
  let built: string
  let dest: string
  let server: Awaited<ReturnType<typeof serve>>

  test.beforeAll(async () => {
    const {
      code,
      output,
      dest: folder,
    } = await buildFixture('interactive', allowVue('README.md', 'suite.md'))
    expect(code, output).toBe(0)
    built = folder
  })
  test.beforeEach(async ({ page }) => {
    dest = await copyFolder(built)
    server = await serve(dest)
    await page.goto(server.url)
    await markPage(page)
  })
  test.afterEach(() => server.close())

  test('a first action is done by the new modules, in the same page', async ({ page }) => {
    await redeploy(dest)
    await page.getByRole('button', { name: /^Thème/ }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    expect(await isSamePage(page)).toBe(true)
  })

  test('a first click wakes the new app, in the same page', async ({ page }) => {
    await redeploy(dest)
    await page.locator('#count').click()
    await expect(page.locator('#count')).toHaveText('1')
    expect(await isSamePage(page)).toBe(true)
  })

  test('so it does when the old app is still at hand, and its pages are gone', async ({ page }) => {
    await page.route('**/assets/app-*.js', async (route) => {
      const { pathname } = new URL(route.request().url())
      const kept = await readFile(path.join(built, pathname), 'utf8').catch(() => null)
      if (kept === null) await route.continue()
      else await route.fulfill({ body: kept, contentType: 'text/javascript' })
    })
    await redeploy(dest)
    await page.locator('#text').pressSequentially('données', { delay: 20 })
    await expect(page.locator('#echo')).toHaveText('données')
    await expect(page.locator('#text')).toHaveValue('données')
    expect(await isSamePage(page)).toBe(true)
  })

  test('a term has its definition, as it is now', async ({ page }) => {
    await redeploy(dest)
    const notes = path.join(dest, 'notes.json')
    await writeFile(notes, (await readFile(notes, 'utf8')).replace('Suite de', 'Liste de'))
    await page.getByRole('link', { name: 'jeton' }).focus()
    await expect(page.getByRole('tooltip')).toHaveText('Liste de signes qui ouvre une porte.')
    expect(await isSamePage(page)).toBe(true)
  })

  test('a search finds', async ({ page }) => {
    await redeploy(dest)
    await page.locator('header input[type=search]').fill('suite')
    await expect(page.locator('.search-panel a').first()).toContainText('Suite vivante')
  })

  test('a page without network is read on, and its links are links', async ({ page, context }) => {
    const isGone = (name: string) =>
      page.waitForEvent('requestfailed', (request) => request.url().includes(`/assets/${name}-`))
    await context.setOffline(true)
    for (const [name, control] of [
      ['actions', page.getByRole('button', { name: /^Thème/ })],
      ['app', page.locator('#count')],
    ] as const)
      await Promise.all([isGone(name), control.click()])
    await context.setOffline(false)
    expect(await isSamePage(page)).toBe(true)
    await page.getByRole('main').getByRole('link', { name: 'Autre page' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Autre page')
  })
})
