import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { csvParse } from 'd3-dsv'
import { load } from 'cheerio'
import {
  startPreviewServer,
  type PreviewServer,
} from '../../tools/preview/node/startPreviewServer.ts'
import { createFormReceiver } from '../../tools/preview/node/forms/createFormReceiver.ts'
import { DIST } from './support/sitePages.ts'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')
const CHAPTER = '/reutilisation/comprendre/'

let server: PreviewServer
let file: string

// A server of our own: what is posted goes beside nothing that somebody keeps.
test.beforeEach(async () => {
  const prefix = path.join(mkdtempSync(path.join(tmpdir(), 'retours-')), 'site')
  file = `${prefix}.retours.csv`
  server = await startPreviewServer({
    root: DIST,
    configFile: path.join(PROJECT_DIR, 'netlify.toml'),
    port: 0,
    programs: { forms: createFormReceiver(DIST, prefix) },
  })
})
test.afterEach(() => server.close())

const url = (address: string): string => server.url + address.slice(1)
const readRows = () => (existsSync(file) ? [...csvParse(readFileSync(file, 'utf8'))] : [])
const getForm = (page: Page) => page.locator('main form[method=post]')

const answerNo = async (page: Page, reason: string, text: string): Promise<void> => {
  await page.goto(url(CHAPTER))
  const form = getForm(page)
  await form.getByText('Non', { exact: true }).click()
  await form.getByLabel(/sans donnée personnelle/).fill(text)
  await form.getByRole('button', { name: reason }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Merci')
  expect(new URL(page.url()).pathname).toBe('/merci/')
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader says whether a page has helped, and why not', async ({ page }) => {
    await answerNo(page, 'incomplet', 'Le cas des syndicats,\n"mixtes" compris.')
    await page.reload()
    await page.goto(url(CHAPTER))
    await getForm(page).getByRole('button', { name: 'Oui' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Merci')
    expect(readRows()).toMatchObject([
      {
        page: CHAPTER,
        aide: '',
        raison: 'incomplet',
        texte: 'Le cas des syndicats,\r\n"mixtes" compris.',
      },
      { page: CHAPTER, aide: 'oui', raison: '', texte: '' },
    ])
  })
})

test('the form asks one thing, five hundred signs at most, and shows its trap to nobody', async ({
  page,
}) => {
  await page.goto(url(CHAPTER))
  const form = getForm(page)
  await form.getByText('Non', { exact: true }).click()
  await expect(form.getByRole('textbox')).toHaveCount(1)
  const reasons = await form.locator('button[name=raison]').allInnerTexts()
  expect(reasons).toEqual(['dépassé', 'incomplet', 'pas clair', 'autre chose'])
  await form.getByRole('textbox').focus()
  await page.keyboard.insertText('x'.repeat(600))
  await expect(form.getByRole('textbox')).toHaveValue('x'.repeat(500))
  expect((await page.context().cookies()).length).toBe(0)
})

test('a reader who answered goes back to the page', async ({ page }) => {
  await page.goto(url(CHAPTER))
  await getForm(page).getByRole('button', { name: 'Oui' }).click()
  await page.getByRole('link', { name: 'Retour à la page que vous lisiez' }).click()
  await expect(page).toHaveURL(url(CHAPTER))
  await page.goto(url('/merci/'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Merci')
  await expect(page.locator('[data-island-load]')).toBeHidden()
})

test('with a guide kept offline, what is sent still reaches the host', async ({ page }) => {
  await page.goto(url('/reutilisation/'))
  await page.getByRole('main').locator('.offline-switch button').first().click()
  await expect(page.locator('.offline-status').first()).toContainText('est sur cet appareil')
  await page.reload()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await answerNo(page, 'pas clair', '')
  expect(readRows()).toMatchObject([{ page: CHAPTER, raison: 'pas clair' }])
})

test('from an empty search, the words leave only if the reader sends them', async ({ page }) => {
  await page.goto(url('/recherche/?q=xyzzyx+plugh'))
  const words = page.getByLabel(/Ces mots, et rien d’autre/)
  await expect(words).toHaveValue('xyzzyx plugh')
  expect(readRows()).toEqual([])
  await words.fill('xyzzyx')
  await page.getByRole('button', { name: 'Dire que je n’ai pas trouvé' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Merci')
  expect(readRows()).toMatchObject([{ page: '', mots: 'xyzzyx' }])
  await page.goto(url('/recherche/?q=licence'))
  await expect(page.locator('.search-results li').first()).toBeVisible()
  await expect(page.getByLabel(/Ces mots/)).toHaveCount(0)
})

test('what no form of the site sends is refused, what a program sends is not kept', async () => {
  const post = async (body: string, type = 'application/x-www-form-urlencoded') =>
    (
      await fetch(url('/merci/'), {
        method: 'POST',
        body,
        headers: { 'content-type': type },
        redirect: 'manual',
      })
    ).status
  expect(await post('form-name=retours&page=/x/&aide=oui&bot-field=achetez')).toBe(303)
  expect(await post('form-name=autre&page=/x/')).toBe(404)
  expect(await post('page=/x/')).toBe(404)
  expect(await post(`form-name=retours&texte=${'x'.repeat(20_000)}`)).toBe(413)
  expect(await post('{"form-name":"retours"}', 'application/json')).toBe(405)
  expect(readRows()).toEqual([])
})

test('what readers sent is told by page, by the command and in its words', async ({ page }) => {
  await answerNo(page, 'dépassé', 'Voir jeanne@exemple.fr')
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'retours', '--', file], {
    cwd: PROJECT_DIR,
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(stdout).toMatch(/ 0 +1 +0 +0 +0 {2}docs\/reutilisation\/1-comprendre\.md/)
  expect(stdout).toContain('« Voir [adresse] »')
})

test('the host finds one form, whose fields are those that pages send', () => {
  const read = (address: string) =>
    load(readFileSync(path.join(DIST, address, 'index.html'), 'utf8'))
  const names = ($: ReturnType<typeof load>, form: string): string[] => [
    ...new Set(
      $(form)
        .find('[name]')
        .map((_, element) => $(element).attr('name')!)
        .get(),
    ),
  ]
  const $merci = read('/merci/')
  const definition = $merci('form[data-netlify=true]')
  expect(definition.attr('data-netlify-honeypot')).toBe('bot-field')
  const known = names($merci, 'form[data-netlify=true]')
  const $page = read(CHAPTER)
  const form = $page('main form[method=post]')
  expect(form.find('[name=form-name]').attr('value')).toBe(definition.attr('name'))
  const sent = names($page, 'main form[method=post]').filter((name) => name !== 'form-name')
  expect(sent.filter((name) => !known.includes(name))).toEqual([])
  expect(sent.length).toBeGreaterThan(3)
})
