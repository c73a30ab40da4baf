import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { buildFixture, serve } from './support/buildFixture.ts'

const read = (dest: string, file: string): Promise<string> =>
  readFile(path.join(dest, file), 'utf8')

test.describe('a folder of guides', () => {
  // One build serves all the tests of this group.
  test.describe.configure({ mode: 'default' })
  let dest: string
  let server: Awaited<ReturnType<typeof serve>>
  test.beforeAll(async () => {
    const result = await buildFixture('groups')
    expect(result.code, result.output).toBe(0)
    dest = result.dest
    server = await serve(dest)
  })
  test.afterAll(() => server.close())

  test('serves permalinks with a final slash and READMEs at their folder', async ({ request }) => {
    for (const address of ['/guide-b/', '/guide-b/un/', '/guide-b/dix/', '/guide-a/'])
      expect((await request.get(new URL(address, server.url).href)).status(), address).toBe(200)
  })

  test('lists chapters in natural order, nested groups nested, with numbers', async ({ page }) => {
    await page.goto(`${server.url}guide-b/`)
    const toc = page.getByRole('main').getByRole('navigation', { name: 'Chapitres : Guide B' })
    await expect(toc.getByRole('link')).toHaveText([
      '1. Chapitre un',
      '2. Groupe imbriqué',
      '1. Feuille',
      '3. Chapitre dix',
    ])
    await expect(toc.locator('.group-number')).toHaveText(['1.', '2.', '1.', '3.'])
    await expect(
      toc.getByRole('listitem').filter({ hasText: 'Groupe imbriqué' }).locator('ul a'),
    ).toHaveText('1. Feuille')
  })

  test('lists the same chapters on a chapter, with the current page and the introduction', async ({
    page,
  }) => {
    await page.goto(`${server.url}guide-b/un/`)
    const toc = page.getByRole('main').getByRole('navigation', { name: /^Chapitres/ })
    await expect(toc.getByRole('link').first()).toHaveText('Guide B')
    await expect(toc.locator('[aria-current="page"]')).toHaveText('1. Chapitre un')
  })

  test('lists the guides on the root, another guide when asked, nothing when there is nothing', async ({
    page,
  }) => {
    await page.goto(server.url)
    const guides = page.getByRole('main').getByRole('navigation', { name: 'Liste des guides' })
    await expect(guides.getByRole('link')).toHaveText(['Guide B', 'Seul'])
    for (const address of ['/guide-b/dix/', '/guide-a/']) {
      await page.goto(new URL(address, server.url).href)
      await expect(page.locator('main .current-group-toc')).toHaveCount(0)
    }
  })

  test('resolves links between files with their anchor', async () => {
    expect(await read(dest, 'guide-b/index.html')).toContain('href="/guide-b/un/#une-ancre"')
  })

  test('shows what looks like a Vue expression as text', async ({ page }) => {
    await page.goto(`${server.url}guide-b/2-nested/1-feuille.html`)
    await expect(page.getByRole('main')).toContainText('{{ 1 + 1 }}')
  })
})

test('a VuePress 1 site of the family builds unchanged', async () => {
  const { code, output, dest } = await buildFixture('family')
  expect(code, output).toBe(0)
  const guide = await read(dest, 'apis-geo/index.html')
  expect(guide).toContain(
    '<a class="button" href="https://example.org/" rel="noopener" data-number="1">Ailleurs</a>',
  )
  expect(guide).toMatch(/class="[^"]*button[^"]*"[^>]*href="\/apis-geo\/1-api-adresse.html"/)
  expect(guide).toContain('<a href="/apis-geo/1-api-adresse.html#usage"')
  expect(guide).toContain('<abbr title="Base Adresse Nationale">BAN</abbr>')
  expect(guide).toMatch(/Un conseil[\s\S]*Texte du conseil/)
  expect(guide).toMatch(/callout-title[^>]*>Attention</)
  expect(guide).toMatch(/<nav class="table-of-contents">.*href="[^"]*#objet"/)
  expect(guide).toMatch(/<p align="center"><img src="\/assets\/carte-[^"]+\.webp"/)
  expect(guide).not.toContain(':::')
  await read(dest, 'accents/animer-communauté/index.html')
})
