import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { load } from 'cheerio'
import { readLegalLibrary } from '../../.vuepress/constructs/legal-references/node/readLegalLibrary.ts'
import { articleKey } from '../../.vuepress/constructs/legal-references/shared/base/articleNumber.ts'
import { site } from '../../.vuepress/site.ts'
import { listAddresses } from './support/sitePages.ts'

const DEST = process.env.SITE_DIR ?? 'dist'
const ARTICLES = '/juridique/articles/'
const LEGIFRANCE = 'https://www.legifrance.gouv.fr'

const parsed = new Map<string, ReturnType<typeof load>>()

/** A page of the built site, parsed once: an article is asked for as often as it is cited. */
const readPage = (address: string): ReturnType<typeof load> => {
  const page =
    parsed.get(address) ??
    load(readFileSync(path.join(DEST, address.replace(/\/$/, '/index.html')), 'utf8'))
  parsed.set(address, page)
  return page
}

const library = readLegalLibrary()
const articles = [...library.base.articles.values()]

/** Every identifier that the base, the changes after it and the table know, and nothing else. */
const knownIds = (): Set<string> => {
  const ids = articles.flatMap(({ id, former, future, amendments }) => [
    id,
    ...[...former, ...future, ...amendments].map((item) => item.id),
  ])
  const later = [...library.laterChanges.values()].flat().flatMap(({ id, byId }) => [id, byId])
  return new Set([...ids, ...later])
}

/** What a link of a citation says, without its no-break spaces. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim()

test('every citation leads to the article that it names, and none to a page of results', () => {
  const listed = new Set([...library.identifiers.values()].flatMap(({ href }) => href ?? []))
  const counts = { own: 0, listed: 0, european: 0, text: 0 }
  const wrong: string[] = []
  for (const address of listAddresses()) {
    const $ = readPage(address)
    for (const element of $('a[href]').toArray()) {
      const href = $(element).attr('href') ?? ''
      if (/legifrance\.gouv\.fr\/(?:search|rechercher?)|[?&](?:query|searchField)=/.test(href))
        wrong.push(`${address} → ${href}`)
    }
    for (const element of $('main a.legal-reference').toArray()) {
      const href = $(element).attr('href') ?? ''
      const [, number] = /^CRPA, art\. ([^,]+)/.exec(plain($(element).text())) ?? []
      if (number !== undefined) {
        counts.own += 1
        const article = library.base.articles.get(articleKey(number))
        const slug = `crpa-${articleKey(number).toLowerCase()}`
        // A page to be printed gives whole addresses.
        const own = href.startsWith(site.url) ? href.slice(site.url.length) : href
        const official = readPage(own)(`a[href="${LEGIFRANCE}/codes/article_lc/${article?.id}"]`)
        if (own !== `${ARTICLES}${slug}/` || official.length === 0)
          wrong.push(`${address} : ${number} → ${href}`)
      } else if (href.startsWith('https://eur-lex.europa.eu/eli/')) counts.european += 1
      else if (href.startsWith(`${LEGIFRANCE}/codes/texte_lc/`)) counts.text += 1
      else if (listed.has(href)) counts.listed += 1
      else wrong.push(`${address} → ${href}`)
    }
  }
  console.log(`Liens juridiques : ${JSON.stringify(counts)}, faux : ${wrong.length}`)
  expect(wrong).toEqual([])
  expect(counts.own).toBeGreaterThan(100)
  expect(counts.listed).toBeGreaterThan(20)
})

test('every official version linked from the page of an article is one that the base knows', () => {
  const known = knownIds()
  const wrong: string[] = []
  const pages = listAddresses().filter((address) => /^\/juridique\/articles\/./.test(address))
  expect(pages.length).toBeGreaterThan(30)
  for (const address of pages) {
    const $ = readPage(address)
    expect($('blockquote').text().trim(), address).not.toBe('')
    for (const element of $('article.content a').toArray()) {
      const href = $(element).attr('href') ?? ''
      const isQuoted = $(element).closest('blockquote').length > 0
      const [, id] = /\/codes\/article_lc\/(LEGIARTI\d+)$/.exec(href) ?? []
      if (id !== undefined && !isQuoted && !known.has(id)) wrong.push(`${address} → ${href}`)
    }
  }
  expect(wrong).toEqual([])
})

test('the page of an article says the version, the day of the base and what changed since', () => {
  const $ = readPage(`${ARTICLES}crpa-l311-5/`)
  const text = plain($('article.content').text())
  expect(text).toContain('en vigueur au 27 mars 2026 (base LEGI)')
  expect(text).toContain('Article changé le 28 mai 2026')
  expect($('ins').text()).toContain('la Commission nationale de l’informatique'.replace('’', "'"))
  expect($('del').text()).toContain("rapports d'audit")
  const data = $('script[type="application/ld+json"]')
    .toArray()
    .map((element) => JSON.parse($(element).text()) as Record<string, unknown>)
  expect(data).toContainEqual(
    expect.objectContaining({
      '@type': 'Legislation',
      legislationIdentifier: 'LEGIARTI000054142426',
    }),
  )
  expect($('link[type="application/atom+xml"]').toArray().length).toBeGreaterThan(1)
  const feed = readFileSync(path.join(DEST, ARTICLES, 'crpa-l311-5/atom.xml'), 'utf8')
  expect(feed.match(/<entry>/g)).toHaveLength(4)
  const copy = readFileSync(path.join(DEST, ARTICLES, 'crpa-l311-5/index.md'), 'utf8')
  expect(copy).toContain('> b) Au secret de la défense nationale ;')
})

test('the page of an article shows a table of the law as a table', () => {
  const $ = readPage(`${ARTICLES}crpa-d324-5-1/`)
  expect($('blockquote table tbody tr')).toHaveLength(22)
})

const CITING = '/juridique/limites/'

const openCiting = async (page: Page) => {
  await page.goto(CITING)
  const link = page.locator('main a.legal-reference[data-island]').first()
  return { link, note: page.locator('a.legal-reference[data-island] + .link-note').first() }
}

test('a citation shows its note on focus, and Escape hides it', async ({ page }) => {
  const { link, note } = await openCiting(page)
  await expect(note).toHaveCount(0)
  await link.focus()
  await expect(note).toBeVisible()
  await expect(note).toContainText('base LEGI')
  await expect(link).toHaveAccessibleDescription(/base LEGI/)
  await page.keyboard.press('Tab')
  await expect(note.getByRole('link', { name: 'Lire l’article' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(note.getByRole('link', { name: 'Légifrance' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(link).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(note, 'who comes back has it again').toBeVisible()
})

test('a mouse shows the note, reaches it, and follows the citation', async ({ page }) => {
  const { link, note } = await openCiting(page)
  await link.hover()
  await expect(note).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await page.mouse.move(0, 0)
  await link.hover()
  await expect(note).toBeVisible()
  const [at, shown] = [await link.boundingBox(), await note.boundingBox()]
  expect(shown!.y - (at!.y + at!.height)).toBeLessThan(8)
  await note.hover()
  await expect(note).toBeVisible()
  await page.mouse.move(0, 0)
  await expect(note).toBeHidden()
  await link.click()
  await expect(page).toHaveURL(/\/juridique\/articles\/crpa-/)
})

test('every note that pages ask for is there, and says what its link leads to', () => {
  const notes = JSON.parse(readFileSync(path.join(DEST, 'notes.json'), 'utf8')) as Record<
    string,
    { lines: string[]; links?: [string, string][] }
  >
  const asked = new Set<string>()
  const wrong: string[] = []
  for (const address of listAddresses().filter((page) => !page.startsWith('/imprimer/'))) {
    const $ = readPage(address)
    for (const element of $('[data-island="notes"]').toArray()) {
      const { href = '', 'data-note': part } = element.attribs
      const key = part ? `${href} ${part}` : href
      const { lines = [], links = [] } = notes[key] ?? {}
      asked.add(key)
      const isCitation = $(element).hasClass('legal-reference')
      if (lines.length === 0 || isCitation !== links.some(([, to]) => to === href))
        wrong.push(`${address} → ${key}`)
    }
  }
  expect(wrong).toEqual([])
  expect(asked.size).toBeGreaterThan(60)
  expect([...asked].sort()).toEqual(Object.keys(notes))
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 780 } })

  test('a first tap shows the note, a second one follows', async ({ page }) => {
    const { link, note } = await openCiting(page)
    await link.tap()
    await expect(note).toBeVisible()
    await expect(page).toHaveURL(CITING)
    const box = (await note.boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(360)
    await link.tap()
    await expect(page).toHaveURL(/\/juridique\/articles\/crpa-/)
  })

  test('a tap answers at once on a slow network, where a second one does not wait', async ({
    page,
  }) => {
    let isAsked = (): void => {}
    const asked = new Promise<void>((resolve) => (isAsked = resolve))
    await page.route('**/notes.json', () => isAsked())
    const { link } = await openCiting(page)
    await link.tap()
    await expect(link).toHaveAttribute('data-busy')
    await asked
    await expect(page).toHaveURL(CITING)
    await link.tap()
    await expect(page).toHaveURL(/\/juridique\/articles\/crpa-/)
  })

  test('a tap follows the citation when there is no note to be had', async ({ page }) => {
    await page.route('**/notes.json', (route) => route.abort())
    const { link } = await openCiting(page)
    await link.tap()
    await expect(page).toHaveURL(/\/juridique\/articles\/crpa-/)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a citation is a plain link to its article', async ({ page }) => {
    const { link } = await openCiting(page)
    await link.click()
    await expect(page.locator('h1')).toContainText('CRPA')
  })
})

test('the index filters as the reader types, and has an anchor for each article', async ({
  page,
}) => {
  await page.goto(`${ARTICLES}#crpa-l321-1`)
  await expect(page.locator('#crpa-l321-1')).toBeAttached()
  await page.getByRole('searchbox', { name: 'Filtrer' }).fill('l321-1')
  const shown = page.locator('main article li:visible')
  await expect(shown).toHaveCount(1)
  await expect(page.locator('main output')).toHaveText(/^1 sur \d+$/)
  await expect(shown.first()).toContainText('321-1')
  // Of the titles, the one of the list where it stands is left.
  await expect(page.locator('main article h2:visible')).toHaveText([/administration/])
})

test('the glossary filters as the reader types, and shows what a link of it leads to', async ({
  page,
}) => {
  await page.goto('/lexique/')
  const field = page.getByRole('searchbox', { name: 'Filtrer les termes' })
  // With the apostrophe of the keyboard.
  await field.fill("analyse d'impact")
  const shown = page.locator('.glossary-list dl > div:visible')
  await expect(shown.first()).toBeVisible()
  await expect.poll(() => shown.count()).toBeLessThan(10)
  await field.fill('aipd')
  await expect(shown).toHaveCount(1)
  await shown.locator('a[href^="#"]').first().click()
  await expect(page.locator(':target')).toBeInViewport()
  await expect(field).toHaveValue('')
})

for (const typed of ['L. 321-1', 'L321-1', 'l. 321-1', 'CRPA L321-1'])
  test(`a search of « ${typed} » leads first to the article, then to the pages that cite it`, async ({
    page,
  }) => {
    await page.goto(`/recherche/?q=${encodeURIComponent(typed)}`)
    const found = page.locator('.search-results a')
    await expect(found.first()).toHaveAttribute('href', /\/juridique\/articles\/crpa-l321-1\//)
    const hrefs = await found.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(hrefs.some((href) => href?.startsWith('/reutilisation/'))).toBe(true)
  })

test('a search in words puts guides before the words of the law', async ({ page }) => {
  await page.goto('/recherche/?q=choisir une licence')
  const found = page.locator('.search-results a')
  await expect(found.first()).toBeVisible()
  await expect(found.first()).not.toHaveAttribute('href', /\/juridique\/articles\//)
})
