import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { startPreviewServer } from '../../tools/preview/node/startPreviewServer.ts'
import { isNight } from '../support/isNight.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')

test.describe.configure({ mode: 'serial' })
// By day, `parts.spec.ts` reads that no part imports another.
test.skip(!isNight, 'three builds of other sites: at night')

/** A site with the theme of VuePress as it comes, a part of ours, and `lib`: what another team would copy. */
const buildAlone = async (part: string, config: string): Promise<string> => {
  const root = await mkdtemp(path.join(tmpdir(), 'alone-'))
  await symlink(path.join(PROJECT_DIR, 'node_modules'), path.join(root, 'node_modules'))
  for (const folder of ['lib', part])
    await cp(path.join(PROJECT_DIR, '.vuepress', folder), path.join(root, folder), {
      recursive: true,
    })
  await writeFile(path.join(root, 'package.json'), '{ "type": "module" }\n')
  await writeFile(
    path.join(root, 'config.ts'),
    `import { viteBundler } from '@vuepress/bundler-vite'
import { defaultTheme } from '@vuepress/theme-default'
${config}`,
  )
  await mkdir(path.join(root, 'docs'))
  await writeFile(
    path.join(root, 'docs/README.md'),
    '# Accueil\n\nUn [chapitre](jardin.md), un [ailleurs](cuisine.md).\n',
  )
  await writeFile(
    path.join(root, 'docs/jardin.md'),
    '# Le jardin\n\n## Semer\n\nLes **radis** se sèment en mars.\n',
  )
  await writeFile(path.join(root, 'docs/cuisine.md'), '# La cuisine\n\n## Cuire\n\nÀ feu doux.\n')
  await promisify(execFile)(
    process.execPath,
    [
      path.join(root, 'node_modules/vuepress/bin/vuepress.js'),
      ...['build', 'docs', '-c', 'config.ts', '-d', path.join(root, 'dist')],
    ],
    { cwd: root },
  )
  return path.join(root, 'dist')
}

const serve = (root: string) =>
  startPreviewServer({ root, configFile: path.join(root, 'none.toml'), port: 0 })

test('search, copied alone, finds in a site of another theme', async ({ page }) => {
  const dist = await buildAlone(
    'search',
    `import { searchPlugin } from './search/node/searchPlugin.ts'
export default { bundler: viteBundler(), theme: defaultTheme({}), plugins: [searchPlugin()] }
`,
  )
  const server = await serve(dist)
  await page.goto(server.url)
  await page.locator('input[type=search]').first().click()
  await page.keyboard.type('radi')
  await expect(page.getByRole('option', { name: /Semer|jardin/i }).first()).toBeVisible()
  await page.goto(`${server.url}recherche/?q=semer`)
  await expect(page.locator('ol.search-results a').first()).toBeVisible()
  await server.close()
})

test('html-first, copied alone, publishes whole pages that need no script', async ({ browser }) => {
  const dist = await buildAlone(
    'html-first',
    `import { createHtmlFirst } from './html-first/node/htmlFirstPlugin.ts'
const htmlFirst = createHtmlFirst()
export default {
  bundler: viteBundler(),
  theme: defaultTheme({}),
  plugins: [htmlFirst.plugin],
  templateBuild: htmlFirst.templateBuild,
  templateBuildRenderer: htmlFirst.templateBuildRenderer,
}
`,
  )
  const html = await readFile(path.join(dist, 'jardin.html'), 'utf8')
  expect(html).not.toMatch(/<script[^>]+\bsrc=|modulepreload/)
  const server = await serve(dist)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(server.url)
  await page.getByRole('link', { name: 'chapitre' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Le jardin' })).toBeVisible()
  await expect(page.getByText('radis')).toHaveCSS('font-weight', /600|700/)
  await context.close()
  await server.close()
})

test('offline, copied alone, keeps what a reader chooses and says what is not kept', async ({
  page,
}) => {
  const dist = await buildAlone(
    'offline',
    `import { offlinePlugin } from './offline/node/offlinePlugin.ts'
const listGuides = () => [{ id: 'jardin', title: 'Le jardin', addresses: ['/jardin.html'] }]
export default {
  bundler: viteBundler(),
  theme: defaultTheme({}),
  plugins: [offlinePlugin({ listGuides })],
}
`,
  )
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  const server = await serve(dist)
  const { port } = new URL(server.url)
  const at = (address: string): string => `http://localhost:${port}${address}`
  await page.goto(at('/hors-ligne/'))
  await page.getByRole('button', { name: /Lire hors ligne.*Le jardin/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'sur cet appareil' })).toBeVisible()
  await server.close()

  await page.goto(at('/jardin.html'))
  await expect(page.getByText('radis')).toBeVisible()
  await page.goto(at('/'))
  await page.getByRole('link', { name: 'chapitre' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Le jardin' })).toBeVisible()
  expect(errors).toEqual([])

  await page.goto(at('/cuisine.html'))
  await expect(page.getByRole('heading', { level: 1, name: 'Lire hors ligne' })).toBeVisible()
  // Followed within the app, which has not its module either.
  await page.goto(at('/'))
  await page.getByRole('link', { name: 'ailleurs' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lire hors ligne' })).toBeVisible()
})
