import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { startPreviewServer } from '../../tools/preview/node/startPreviewServer.ts'
import { buildSite, writeGuides } from './support/buildFixture.ts'

const CONFIG_FILE = path.resolve(import.meta.dirname, '../../netlify.toml')
const CHAPTERS = ['/jardin/', '/jardin/semer/', '/jardin/arroser/', '/jardin/recolter/']

const IMAGE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path d="M0 0h40v40H0z"/></svg>'

/** Two guides whose every page says which version of the site it is of. */
const writeVersion = (version: string): Promise<string> => {
  const page = (title: string, body = '') =>
    `# ${title}\n\nCeci est la version ${version}. ${body}\n`
  return writeGuides({
    'README.md': `---\nhome: true\ntitle: Accueil\n---\n\nCeci est la version ${version}.\n`,
    'jardin/README.md': `---\ntitle: Le jardin\n---\n\n${page('Introduction', '![Un carré](./plan.svg)')}`,
    'jardin/plan.svg': IMAGE.replace('40v', version === 'un' ? '40v' : '39v'),
    'jardin/1-semer.md': `---\npermalink: /jardin/semer/\n---\n\n${page('Semer', 'Des radis.')}`,
    'jardin/2-arroser.md': `---\npermalink: /jardin/arroser/\n---\n\n${page('Arroser')}`,
    'jardin/3-recolter.md': `---\npermalink: /jardin/recolter/\n---\n\n${page('Récolter')}`,
    'lexique.md':
      '---\ntitle: Lexique\npermalink: /lexique/\nterms:\n  - term: Radis\n    definition: Racine ronde.\n---\n\n# Lexique\n\n<GlossaryList></GlossaryList>\n',
    'cuisine/README.md': `---\ntitle: La cuisine\n---\n\n${page('Introduction')}`,
    'cuisine/1-cuire.md': `---\npermalink: /cuisine/cuire/\n---\n\n${page('Cuire')}`,
  })
}

// Two builds serve all the tests of this file.
test.describe.configure({ mode: 'default' })
const builds: Record<string, string> = {}

test.beforeAll(async () => {
  test.setTimeout(300_000)
  for (const version of ['un', 'deux']) {
    const { code, output, dest } = await buildSite(await writeVersion(version))
    expect(code, output).toBe(0)
    builds[version] = dest
  }
})

/** A host that deploys versions, breaks, and whose network can be cut. */
const createHost = async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'guides-host-'))
  let server: Awaited<ReturnType<typeof startPreviewServer>> | undefined
  let port = 0
  const requests: string[] = []
  const host = {
    root,
    requests,
    url: (address: string): string => `http://localhost:${port}${address}`,
    deploy: async (version: string): Promise<void> => {
      for (const name of await readdir(root)) await rm(path.join(root, name), { recursive: true })
      await cp(builds[version]!, root, { recursive: true })
    },
    start: async (): Promise<void> => {
      const log = (line: string): void => void requests.push(line)
      server = await startPreviewServer({ root, configFile: CONFIG_FILE, port, log })
      port = Number(new URL(server.url).port)
    },
    cut: async (): Promise<void> => {
      await server?.close()
      server = undefined
    },
  }
  await host.deploy('un')
  await host.start()
  return host
}

let host: Awaited<ReturnType<typeof createHost>>

test.beforeEach(async () => {
  host = await createHost()
})
test.afterEach(() => host.cut())

const getSwitch = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: /: Le jardin$/ })
const getStatus = (page: Page) => page.getByRole('main').locator('.offline-status').first()

const keepGuide = async (page: Page): Promise<void> => {
  await page.goto(host.url('/jardin/'))
  await getSwitch(page).click()
  await expect(getStatus(page)).toContainText('Ce guide est sur cet appareil (4 pages')
}

const readState = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }))

/** What each page of the guide says without network. */
const readVersions = async (page: Page): Promise<string[]> => {
  const versions: string[] = []
  for (const address of CHAPTERS) {
    await page.goto(host.url(address))
    const text = await page.getByRole('main').innerText()
    versions.push(/la version (\w+)\./.exec(text)?.[1] ?? text)
  }
  return versions
}

/**
 * Opens the guide until it says this version on each page. A new version takes over some time after the
 * last page of the one before is closed: a page opened too soon still belongs to that one, and keeps it.
 * At no time do the pages say two versions.
 */
const openVersion = async (context: BrowserContext, version: string): Promise<Page> => {
  let page: Page | undefined
  const seen: string[][] = []
  await expect(async () => {
    await page?.close()
    page = await context.newPage()
    seen.push(await readVersions(page))
    expect(seen.at(-1)).toEqual(CHAPTERS.map(() => version))
  }).toPass({ timeout: 60_000 })
  expect(seen.filter((versions) => new Set(versions).size > 1)).toEqual([])
  return page!
}

const update = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!
    await registration.update().catch(() => undefined)
    // The browser looks for a new version by itself too, some time after a page is opened.
    const worker = registration.installing ?? registration.waiting
    if (worker?.state === 'installing')
      await new Promise<void>((resolve) => {
        worker.addEventListener('statechange', () => resolve())
      })
    return worker?.state ?? 'none'
  })

test('nothing is kept, nor asked for, until a reader says so', async ({ page }) => {
  for (const address of ['/', '/hors-ligne/', '/recherche/', ...CHAPTERS]) {
    await page.goto(host.url(address), { waitUntil: 'networkidle' })
    expect(await readState(page)).toEqual({ workers: 0, caches: [] })
  }
  expect(host.requests.filter((line) => /sw\.js|offline\.json/.test(line))).toEqual([])
})

test('a kept guide is read, looked at and searched with the network cut', async ({ page }) => {
  await keepGuide(page)
  await expect(getSwitch(page)).toHaveText(/^Retirer de cet appareil/)
  await host.cut()

  expect(await readVersions(page)).toEqual(['un', 'un', 'un', 'un'])
  await page.goto(host.url('/jardin'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le jardin Introduction')
  const image = page.getByRole('img', { name: 'Un carré' })
  expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(40)

  const theme = page.getByRole('button', { name: /^Thème/ })
  await theme.click()
  await expect(theme).toHaveAccessibleName(/clair$/)

  await page.goto(host.url('/'))
  await page.getByRole('main').locator('input[type=search]').pressSequentially('radis')
  await page.getByRole('option', { name: /Semer/ }).first().click()
  await expect(page).toHaveURL(host.url('/jardin/semer/'))
  await page.getByRole('main').getByRole('link', { name: 'radis' }).hover()
  await expect(page.getByRole('tooltip')).toHaveText('Racine ronde.')
})

test('a page that is not kept says so, and leads to what is', async ({ page }) => {
  await keepGuide(page)
  await host.cut()
  await page.goto(host.url('/cuisine/cuire/'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lire hors ligne')
  await page.getByRole('main').getByRole('link', { name: 'accueil', exact: true }).click()
  await page.getByRole('main').getByRole('link', { name: 'Le jardin' }).click()
  await expect(page.getByText('Ceci est la version un.')).toBeVisible()
})

test('with a connection, a reader of a kept guide reads the published page', async ({ page }) => {
  await keepGuide(page)
  await host.deploy('deux')
  expect(await readVersions(page)).toEqual(['deux', 'deux', 'deux', 'deux'])
})

test('a new version takes over whole, once the pages of the first are closed', async ({
  page,
  context,
}) => {
  await keepGuide(page)
  await host.deploy('deux')
  expect(await update(page)).toBe('installed')
  await host.cut()
  expect(await readVersions(page)).toEqual(['un', 'un', 'un', 'un'])

  await page.close()
  const next = await openVersion(context, 'deux')
  const { caches } = await readState(next)
  expect(new Set(caches.map((name) => name.split('|')[1])).size).toBe(1)
})

for (const { name, damage } of [
  {
    name: 'a file missing',
    damage: () => rm(path.join(host.root, 'jardin/recolter/index.html')),
  },
  {
    name: 'a file of another deployment',
    damage: () => writeFile(path.join(host.root, 'jardin/recolter/index.html'), '<p>trois'),
  },
]) {
  test(`a deployment with ${name} replaces nothing, then does once it is whole`, async ({
    page,
    context,
  }) => {
    await keepGuide(page)
    await host.deploy('deux')
    await damage()
    expect(await update(page)).toBe('redundant')
    await host.cut()
    expect(await readVersions(page)).toEqual(['un', 'un', 'un', 'un'])

    await host.deploy('deux')
    await host.start()
    await page.goto(host.url('/'))
    expect(await update(page)).toBe('installed')
    await page.close()
    await host.cut()
    await openVersion(context, 'deux')
  })

  test(`a guide with ${name} is not kept in part`, async ({ page }) => {
    await damage()
    await page.goto(host.url('/jardin/'))
    await getSwitch(page).click()
    await expect(getStatus(page)).toContainText(/rien n’a été gardé|Le site vient de changer/)
    await expect(getSwitch(page)).toHaveText(/^Lire hors ligne/)
    expect(await readState(page)).toEqual({ workers: 0, caches: [] })
  })
}

test('asked for on a page of the new version, a guide is kept in that version', async ({
  page,
}) => {
  await keepGuide(page)
  await host.deploy('deux')
  await page.goto(host.url('/hors-ligne/'))
  await page.getByRole('button', { name: /^Lire hors ligne : La cuisine$/ }).click()
  await expect(page.locator('.offline-status').filter({ hasText: '2 pages' })).toBeVisible()
  await host.cut()
  expect(await readVersions(page)).toEqual(['deux', 'deux', 'deux', 'deux'])
  await page.goto(host.url('/cuisine/cuire/'))
  await expect(page.getByText('Ceci est la version deux.')).toBeVisible()
})

test('the button tells what the device holds, removes it, and nothing is left', async ({
  page,
}) => {
  await keepGuide(page)
  await page.reload()
  await expect(getSwitch(page)).toHaveText(/^Lire hors ligne/)
  await getSwitch(page).click()
  await expect(getStatus(page)).toContainText('déjà sur cet appareil')
  await getSwitch(page).click()
  await expect(getStatus(page)).toHaveText('Ce guide n’est plus sur cet appareil.')
  await expect(getSwitch(page)).toBeFocused()
  expect(await readState(page)).toEqual({ workers: 0, caches: [] })
  await page.reload()
  await host.cut()
  await expect(page.goto(host.url('/jardin/'))).rejects.toThrow()
})

test('removing one guide of two leaves the other', async ({ page }) => {
  await keepGuide(page)
  await page.goto(host.url('/hors-ligne/'))
  const kitchen = page.getByRole('button', { name: /: La cuisine$/ })
  await kitchen.click()
  await expect(kitchen).toHaveText(/^Retirer/)
  await getSwitch(page).click()
  await expect(getSwitch(page)).toHaveText(/^Retirer/)
  await getSwitch(page).click()
  await expect(getSwitch(page)).toHaveText(/^Lire hors ligne/)
  await host.cut()
  await page.goto(host.url('/cuisine/cuire/'))
  await expect(page.getByText('Ceci est la version un.')).toBeVisible()
  await page.goto(host.url('/jardin/semer/'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lire hors ligne')
})
