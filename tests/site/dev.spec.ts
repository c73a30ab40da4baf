import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { allowVue, copyFolder } from './support/buildFixture.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')

const TEAM_PAGE = 'equipe.md'

let dir: string
let url: string
let server: ChildProcess

const findFreePort = async (): Promise<number> => {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  dir = await copyFolder(path.join(PROJECT_DIR, 'tests/__fixtures__/groups'))
  const term = '  - term: Phrase\n    definition: Suite de mots.'
  await writeFile(path.join(dir, 'lexique.md'), `---\nterms:\n${term}\n---\n\n# Lexique\n`)
  // The technical team may write code in this one.
  await writeFile(path.join(dir, TEAM_PAGE), '# Équipe\n')
  const port = await findFreePort()
  server = spawn(
    process.execPath,
    [path.join(PROJECT_DIR, 'scripts/dev.ts'), dir, '--port', String(port)],
    { cwd: PROJECT_DIR, env: { ...process.env, ...allowVue(TEAM_PAGE), NO_COLOR: '1' } },
  )
  let output = ''
  for (const stream of [server.stdout!, server.stderr!])
    stream.on('data', (data: Buffer) => (output += data.toString()))
  await expect.poll(() => output, { timeout: 90_000 }).toContain('Local:')
  url = `http://localhost:${port}/guide-b/`
})
const stop = async (): Promise<void> => {
  if (!server.kill()) return
  await once(server, 'exit')
}
test.afterAll(stop)

/**
 * Saves a file as editors that keep the former one until the new is whole do. The watcher of VuePress may
 * read a file while it is being written, and hear of nothing more.
 */
const save = async (file: string, text: string): Promise<void> => {
  await writeFile(`${file}~`, text)
  await rename(`${file}~`, file)
}

/** What the browser has to say of a page that stays empty. */
const listTroubles = (page: Page): string[] => {
  const troubles: string[] = []
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`))
  page.on('response', (answer) => {
    if (!answer.ok()) troubles.push(`${answer.status()}: ${answer.url()}`)
  })
  page.on('pageerror', (error) => troubles.push(error.message))
  return troubles
}

/** Opens a page and waits until it is told of what changes: a file saved before would show at the next visit. */
const openLive = async (page: Page, address: string): Promise<void> => {
  const troubles = listTroubles(page)
  const connected = page.waitForEvent('console', (message) =>
    message.text().includes('[vite] connected'),
  )
  await page.goto(address)
  await connected
  // The first page waits until every module of the app has been compiled, on a machine that may be busy.
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading, troubles.join('\n')).toBeVisible({ timeout: 90_000 })
}

test('a page added, renamed, changed and deleted is in the navigation without a restart', async ({
  page,
}) => {
  await openLive(page, url)
  const menu = page.getByRole('navigation', { name: 'Chapitres du guide' }).getByRole('link')
  await expect(menu).toHaveText([
    'Guide B',
    '1. Chapitre un',
    '2. Groupe imbriqué',
    '1. Feuille',
    '3. Chapitre dix',
  ])

  const file = path.join(dir, 'guide-b/3-trois.md')
  await save(file, '# Chapitre trois\n\nTexte.\n')
  await expect(menu).toContainText(['Feuille', 'Chapitre trois', 'Chapitre dix'])

  await save(file, '# Chapitre trois, revu\n\nTexte.\n')
  await expect(menu).toContainText(['Chapitre trois, revu'])

  const renamed = path.join(dir, 'guide-b/20-dernier.md')
  await rename(file, renamed)
  await expect(menu.last()).toHaveText('4. Chapitre trois, revu')

  await rm(renamed)
  await expect(menu).toHaveText([
    'Guide B',
    '1. Chapitre un',
    '2. Groupe imbriqué',
    '1. Feuille',
    '3. Chapitre dix',
  ])
})

test('a saved text is shown, and the controls of the page work', async ({ page }) => {
  await openLive(page, `${url}un/`)
  const file = path.join(dir, 'guide-b/1-un.md')
  await save(file, '---\npermalink: /guide-b/un\n---\n\n# Chapitre un\n\nUne phrase de plus.\n')
  await expect(page.getByText('Une phrase de plus.')).toBeVisible()
  await page.getByRole('link', { name: 'phrase' }).hover()
  await expect(page.getByRole('tooltip')).toHaveText('Suite de mots.')
  await page.getByRole('button', { name: /^Thème/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('a page of dev only shows every construct', async ({ page }) => {
  await openLive(page, new URL('/composants/', url).href)
  const main = page.getByRole('main')
  for (const construct of [
    ...['.callout', '.steps', '.decision', '.timeline', '.enlarge', '.cards', '.code-block'],
    ...['input[type=checkbox]', '.legal-reference', 'sup', '.button', 'kbd'],
  ])
    await expect(main.locator(construct).first(), construct).toBeVisible()
})

test('the search answers, and finds a page by the words just written in it', async ({ page }) => {
  await openLive(page, url)
  const field = page.getByRole('banner').getByRole('combobox')
  await field.pressSequentially('chapitre')
  await expect(page.getByRole('option', { name: /Chapitre dix/ }).first()).toBeVisible()
  await field.fill('mirabelle')
  await expect(page.getByRole('option')).toHaveCount(0)

  let tries = 0
  await expect(async () => {
    // A busy machine may miss one change of a file, not all of them.
    tries += 1
    const text = `# Chapitre dix\n\nUne mirabelle.${'\n'.repeat(tries)}`
    await save(path.join(dir, 'guide-b/10-dix.md'), text)
    await field.fill('')
    await field.pressSequentially('mirabelle')
    await expect(page.getByRole('option', { name: /Chapitre dix/ })).toBeVisible({ timeout: 5_000 })
  }).toPass()
})

test('the panel says what is wrong, leads to it, repairs it, and goes when it is mended', async ({
  page,
}) => {
  const file = path.join(dir, 'guide-b/1-un.md')
  const header = '---\npermalink: /guide-b/un\n---\n\n# Chapitre un\n\n'
  await openLive(page, `${url}un/`)
  const panel = page.getByRole('complementary', { name: 'Contrôle de la page' })
  await save(file, `${header}C'est un texte. Voyez [ceci](/rien/).\n`)
  // It opens by itself for an error, which comes before what is only to be reviewed.
  await expect(panel.getByRole('heading').first()).toHaveText('liens-internes')
  await panel.getByRole('button', { name: 'Aucune page n’est à l’adresse « /rien/ ».' }).click()
  const readMark = (): Promise<string[]> =>
    page.evaluate(() =>
      [...(CSS.highlights.get('check-place') ?? [])].map((range) => (range as Range).toString()),
    )
  expect(await readMark()).toEqual(['ceci'])
  const [explanation] = await Promise.all([
    page.waitForEvent('popup'),
    panel.getByRole('link', { name: 'liens-internes' }).click(),
  ])
  await expect(explanation.getByRole('heading', { level: 1 })).toHaveText('Les liens vers le site')
  await explanation.close()

  const apostrophe = panel.getByRole('listitem').filter({ hasText: 'L’apostrophe est droite.' })
  await apostrophe.getByRole('button', { name: 'L’apostrophe est droite.' }).click()
  // The page sets it as it should be.
  expect(await readMark()).toEqual([expect.stringMatching(/^C.est un texte\. Voyez$/)])
  await apostrophe.getByRole('button', { name: 'Réparer' }).click()
  await expect(apostrophe).toHaveCount(0)
  expect(await readFile(file, 'utf8')).toBe(`${header}C’est un texte. Voyez [ceci](/rien/).\n`)

  // A header that cannot be read loses the address of its page: the page that is shown still says so.
  await save(file, `---\ntitle: [\npermalink: /guide-b/un\n---\n\n# Chapitre un\n`)
  await expect(panel.getByRole('heading').first()).toHaveText('en-tete')

  await save(file, `${header}Un texte.\n`)
  await expect(panel.getByText('liens-internes')).toHaveCount(0)
})

/** Mistakes that stop a page, what is said of each, and the place in the file as it is written. */
const STOPS: readonly [text: string, message: string, place: string][] = [
  [
    'Un <b v-if="a">mot</b>.\n\nUn <b v-if="a b">autre</b>.',
    'Cette expression ne se lit pas.',
    `${TEAM_PAGE}:5:13`,
  ],
  ['<script setup>\nconst = 3\n</script>', 'Le script ne se lit pas.', `${TEAM_PAGE}:4:7`],
  [
    '<script setup>\nimport Rien from "./rien.ts"\n</script>',
    'L’import « ./rien.ts » ne mène à aucun fichier.',
    `${TEAM_PAGE}:4:19`,
  ],
  ['<style>\n.a {\n</style>', 'La feuille de style ne se lit pas.', `${TEAM_PAGE}:4:1`],
  [
    '<script setup>\nimport Faute from "./Faute.vue"\n</script>',
    'Une balise ouverte ici n’est pas fermée.',
    'Faute.vue:3:3',
  ],
  [
    '<b :title="a.b">Un mot</b>\n\n<script setup>\nconst a = undefined\n</script>',
    'Le code de cette page s’est arrêté pendant qu’il s’exécutait.',
    `${TEAM_PAGE}:3:14`,
  ],
]

test('what stops a page is said in French over it, with the line as it is written, and goes when it is mended', async ({
  page,
}) => {
  await save(path.join(dir, 'Faute.vue'), '<template>\n  <p>Un mot.</p>\n  <b>\n</template>\n')
  const address = new URL('/equipe.html', url).href
  const heading = page.getByRole('heading', { name: 'Équipe' })
  const screen = page.getByRole('dialog', { name: 'La page ne peut pas être montrée' })
  await openLive(page, address)
  for (const [text, message, place] of STOPS) {
    await save(path.join(dir, TEAM_PAGE), `# Équipe\n\n${text}\n`)
    await expect(screen).toContainText(message)
    await expect(screen.getByRole('button').first()).toHaveText(place)
    // The same for who comes while it is broken: there is nothing else to see.
    if (message.startsWith('L’import')) {
      await page.reload()
      await expect(screen).toContainText(message)
    }
    await expect(page.locator('vite-error-overlay')).toHaveCount(0)
    await save(path.join(dir, TEAM_PAGE), '# Équipe\n')
    await expect(heading).toBeVisible()
    await expect(screen).toHaveCount(0)
  }
})

test('a page that its address has lost says why, and comes back when it is mended', async ({
  page,
}) => {
  const file = path.join(dir, 'guide-b/1-un.md')
  const text = '---\npermalink: /guide-b/un\n---\n\n# Chapitre un\n'
  const panel = page.getByRole('complementary', { name: 'Contrôle de la page' })
  await openLive(page, `${url}un/`)
  await save(file, text.replace('permalink', 'title: a\n  b: c: d\npermalink'))
  await expect(panel).toContainText('L’en-tête ne se lit pas')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible()
  await expect(panel).toContainText('L’en-tête ne se lit pas')
  await save(file, text)
  await expect(page.getByRole('heading', { name: 'Chapitre un' })).toBeVisible()

  // Two pages of one address: each says so, and the one that stays is shown when the other leaves.
  const other = path.join(dir, 'guide-b/10-dix.md')
  await save(other, '---\npermalink: /guide-b/un\n---\n\n# Chapitre dix\n')
  await expect(panel).toContainText('L’adresse /guide-b/un/ est déjà celle de guide-b/1-un.md.')
  await save(other, '# Chapitre dix\n')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chapitre un')
  await expect(panel).not.toContainText('est déjà celle')
})

test('a page that shows nothing starts again at the next save', async ({ page }) => {
  await openLive(page, url)
  await page.evaluate(() => document.querySelector('#app')!.replaceChildren())
  await save(path.join(dir, TEAM_PAGE), '# Équipe\n')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a page whose server has stopped says so', async ({ page }) => {
  await openLive(page, url)
  await stop()
  await expect(page.getByRole('dialog')).toContainText('Le serveur s’est arrêté.')
})
