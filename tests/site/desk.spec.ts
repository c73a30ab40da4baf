import { globSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { createJudge } from '../../.vuepress/checks/node/judge.ts'
import { PUBLIC_DIR } from '../../.vuepress/model/projectFolders.ts'
import { buildSite, writeGuides } from './support/buildFixture.ts'
import { goToEnd, openDesk, openEntry, reportOf, saveEntry, typeAtEnd } from './support/openDesk.ts'
import { isNight } from '../support/isNight.ts'

const DOCS = path.resolve(import.meta.dirname, '../../docs')
const files = globSync('**/*.md', { cwd: DOCS }).sort()
const texts = new Map(files.map((file) => [file, readFileSync(path.join(DOCS, file), 'utf8')]))

/** What the editor may change: how lines are spaced. */
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

const ADDED = 'Fin.'

test('what is written in the desk is checked as it is typed, repaired and saved', async ({
  page,
}) => {
  const outside = new Set<string>()
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') outside.add(hostname)
  })
  const file = 'reutilisation/3-publier-reutilisation.md'
  const folder = await openDesk(page, { [`docs/${file}`]: texts.get(file)! })
  await openEntry(page, file)
  await expect(page.getByText('Titre', { exact: true }).first()).toBeVisible()
  const preview = page.locator('iframe').contentFrame()
  await expect(preview.getByText('Rien à signaler.')).toBeVisible()
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(
    'Publier une réutilisation pas à pas',
  )

  await typeAtEnd(page, " C'est fini  , dit zorglubonne.")
  const report = reportOf(page)
  await expect(report).toContainText('zorglubonne')
  await report.getByRole('button', { name: /^Réparer à l’enregistrement/ }).click()
  await saveEntry(page)
  await expect.poll(() => folder.read(`docs/${file}`)).toContain('C’est fini')
  // The page that the desk leaves to speak to its forge is the only one that could.
  expect([...outside]).toEqual([])
})

test('without room for the preview, what is to be mended stays in sight under the editor', async ({
  browser,
}) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  const file = 'reutilisation/3-publier-reutilisation.md'
  const text = `${texts.get(file)!}\nUn mot zorglubonne. Voyez [ceci](/rien/).\n`
  await openDesk(page, { [`docs/${file}`]: text })
  await page.evaluate((hash) => {
    location.hash = hash
  }, '#/collections/reutilisation/entries/3-publier-reutilisation')
  const report = page.getByRole('region', { name: 'Contrôle de la page' })
  const sum = report.locator('summary')
  await expect(sum).toHaveText('1 erreur et 1 point à revoir')
  for (const width of [360, 768]) {
    await page.setViewportSize({ width, height: 740 })
    await expect(sum).toBeInViewport({ ratio: 1 })
  }
  await sum.click()
  await expect(report.getByRole('listitem').first()).toContainText('/rien/')
  const place = report.getByRole('listitem').filter({ hasText: 'zorglubonne' })
  await place.getByRole('button', { name: /^Ligne/ }).click()
  // The place is not under the list.
  await expect(report.getByRole('listitem').first()).toBeHidden()
  expect(await page.evaluate(() => String(getSelection()))).toContain('zorglubonne')
  await page.close()
})

test('the desk opens the folders that hold pages, and no other', async ({ request }) => {
  const { cms } = (await (await request.get('/redaction/config.json')).json()) as {
    cms: { collections: { folder: string }[] }
  }
  const folders = new Set(files.map((file) => path.posix.join('docs', path.posix.dirname(file))))
  expect(cms.collections.map(({ folder }) => folder).sort()).toEqual([...folders].sort())
})

/** What a page may hold, each of which the editor could write in its own way. */
const KINDS: readonly RegExp[] = [
  /^::: (?:tip|info|warning|danger|lexique)/m,
  /^::: etapes/m,
  /^::: decision/m,
  /^::: chronologie/m,
  /^::: details/m,
  /^:{3,} (?!tip|info|warning|danger|lexique|etapes|decision|chronologie|details)[a-z]/m,
  /^\|[-: |]*:[-: |]*\|$/m,
  /^- \[ \] /m,
  /^ +- /m,
  /^ {2,}\d+\. /m,
  /^```/m,
  /^!\[/m,
  /\[\[(?!valeur)/i,
  /\[\[valeur /i,
  /\[\^/,
  /^\*\[/m,
  /^</m,
  /^> /m,
  /\*\*[^*]*\[[^*]*\)\*\*/,
  /\\[*_|<]/,
]

/** By day, the fewest short pages that hold every kind of block; by night, all. */
const chooseFiles = (): string[] => {
  if (isNight) return files
  const chosen = new Set<string>()
  const byLength = files.toSorted((a, b) => texts.get(a)!.length - texts.get(b)!.length)
  let left = KINDS.filter((kind) => files.some((file) => kind.test(texts.get(file)!)))
  while (left.length > 0) {
    const count = (file: string): number =>
      left.filter((kind) => kind.test(texts.get(file)!)).length
    const best = byLength.reduce((most, file) => (count(file) > count(most) ? file : most))
    chosen.add(best)
    left = left.filter((kind) => !kind.test(texts.get(best)!))
  }
  return [...chosen]
}

test('a page comes out of the desk as it went in, but for what was added', async ({ page }) => {
  const opened = chooseFiles()
  test.setTimeout(60_000 + opened.length * 30_000)
  const folder = await openDesk(
    page,
    Object.fromEntries([...texts].map(([file, text]) => [`docs/${file}`, text])),
  )
  const saved = await mkdtemp(path.join(tmpdir(), 'bureau-'))
  for (const [file, text] of texts) {
    await mkdir(path.dirname(path.join(saved, file)), { recursive: true })
    await writeFile(path.join(saved, file), text)
  }
  for (const file of opened) {
    const text = texts.get(file)!
    await openEntry(page, file)
    await typeAtEnd(page, ` ${ADDED}`)
    await saveEntry(page)
    await expect.poll(() => folder.read(`docs/${file}`), file).toContain(ADDED)
    const written = await folder.read(`docs/${file}`)
    expect.soft(squeeze(written.replace(ADDED, '')), file).toBe(squeeze(text))
    await writeFile(path.join(saved, file), written)
  }
  // The values that pages cite stand beside them, and are no page.
  await copyFile(path.join(DOCS, 'valeurs.yml'), path.join(saved, 'valeurs.yml'))
  const { findings } = createJudge({
    dir: saved,
    publicDirs: [PUBLIC_DIR, DOCS],
    wordFiles: [path.resolve(DOCS, '../mots.txt')],
    isHouse: true,
  }).judge()
  // Images and data files stand beside the pages, and were not copied.
  const errors = findings.filter(
    ({ severity, rule }) => severity === 'error' && !['images', 'outils'].includes(rule),
  )
  expect(errors).toEqual([])
  await rm(saved, { recursive: true })
})

/** What each button of the desk puts in a page, and a sign of it once it is built. */
const BLOCKS: readonly [button: string, written: string, built: RegExp][] = [
  ['Encadré', '::: tip', /class="[^"]*callout/],
  ['Étapes', '::: etapes', /class="[^"]*steps/],
  ['Décision', '::: decision', /class="[^"]*decision/],
  ['Chronologie', '::: chronologie', /<time datetime="1978-07-17"/],
  ['Liste à cocher', '- [ ] Ce qui doit être vrai.', /type="checkbox"/],
]

/** What the desk asks for in a window. */
const ASKED: readonly [
  button: string,
  fields: Readonly<Record<string, string>>,
  written: string,
][] = [
  ['Article de loi', { Référence: 'CRPA L. 311-1' }, '[[CRPA L. 311-1]]'],
  [
    'Terme du lexique',
    { Texte: 'une licence', Terme: 'licence' },
    '[une licence](/lexique/#licence)',
  ],
]

test('a page with each block is written in the desk, mended, saved and built', async ({ page }) => {
  const folder = await openDesk(page, { 'docs/README.md': texts.get('README.md')! })
  await page.evaluate(() => {
    location.hash = '#/collections/site/new'
  })
  await page.getByRole('textbox', { name: 'Titre' }).first().fill('Essai des blocs')
  const description = 'Voir chaque bloc du bureau, du bouton qui l’ajoute à la page construite.'
  await page.getByRole('textbox', { name: 'Description' }).first().fill(description)
  await reportOf(page).waitFor()
  const insert = async (button: string): Promise<void> => {
    await goToEnd(page)
    await page.getByRole('button', { name: 'Insérer' }).first().click()
    await page.getByRole('menuitem', { name: button }).click()
  }
  for (const [button] of BLOCKS) await insert(button)
  for (const [button, fields] of ASKED) {
    await insert(button)
    const asked = page.getByRole('dialog')
    for (const [name, value] of Object.entries(fields))
      await asked.getByRole('textbox', { name }).fill(value)
    await asked.getByRole('button', { name: /^(?:Insérer|Ajouter|OK)$/ }).click()
  }
  await typeAtEnd(page, "C'est fini  , dit zorglubonne.")
  const report = reportOf(page)
  await expect(report).toContainText('zorglubonne')
  await report.getByRole('button', { name: /^Réparer à l’enregistrement/ }).click()
  await saveEntry(page)
  const file = 'docs/essai-des-blocs.md'
  await expect.poll(() => folder.read(file)).toContain('C’est fini, dit')
  const written = await folder.read(file)
  for (const [button, markdown] of BLOCKS) expect(written, button).toContain(markdown)
  for (const [button, , markdown] of ASKED) expect(written, button).toContain(markdown)

  const source = await writeGuides({ 'essai/1-blocs.md': written })
  const { code, output, dest } = await buildSite(source, undefined, { args: ['--souple'] })
  expect(code, output).toBe(0)
  const html = readFileSync(path.join(dest, 'essai/1-blocs.html'), 'utf8')
  for (const [button, , built] of BLOCKS) expect(html, button).toMatch(built)
})
