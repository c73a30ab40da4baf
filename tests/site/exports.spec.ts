import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { parseXml } from '@rgrove/parse-xml'
import Ajv from 'ajv/dist/2020.js'
import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import { addressFile } from '../../.vuepress/lib/addressFile.ts'
import { ARTICLES_TITLE } from '../../.vuepress/publish/exports/node/epub/bindArticles.ts'
import { makeGuideBook } from '../../.vuepress/publish/exports/node/epub/makeGuideBook.ts'
import { COVER_HEIGHT, COVER_WIDTH } from '../../.vuepress/publish/exports/node/epub/renderCover.ts'
import { printGuide } from '../../.vuepress/publish/exports/node/printGuide.ts'
import { formatDay } from '../../.vuepress/publish/exports/shared/formatDay.ts'
import type { ExportManifest } from '../../.vuepress/publish/exports/shared/types.ts'
import { ensureCommand } from './support/ensureCommand.ts'
import { DIST, listHtmlFiles } from './support/sitePages.ts'

const read = (address: string): string =>
  readFileSync(path.join(DIST, addressFile(address)), 'utf8')
const manifest = JSON.parse(read('/exports.json')) as ExportManifest
const { site, guides } = manifest
const root = `${site.url}${site.base.replace(/\/$/, '')}`
/** The shortest guide: enough to be sure of how all are made. */
const [guide] = [...guides].sort((a, b) => read(a.print).length - read(b.print).length)

const squeeze = (text: string): string => text.replace(/\s+/g, ' ')
const writeTemp = (name: string, content: Uint8Array): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'exports-')), name)
  writeFileSync(file, content)
  return file
}
const listTitles = (print: string): string[] => {
  const $ = load(read(print))
  return $('.print-chapter > h2')
    .toArray()
    .map((title) => squeeze($(title).text()))
}

for (const { id, print } of guides) {
  test(`the print page of ${id} holds together`, async ({ page }) => {
    const problems: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(print)
    expect(problems).toEqual([])
    const { repeated, broken, hidden } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
      return {
        repeated: ids.filter((other, index) => ids.indexOf(other) !== index),
        broken: links
          .map((link) => decodeURIComponent(link.hash.slice(1)))
          .filter((other) => !document.getElementById(other)),
        hidden: document.querySelectorAll('details, script[src], [data-island]').length,
      }
    })
    expect({ repeated, broken, hidden }).toEqual({ repeated: [], broken: [], hidden: 0 })
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  })
}

test('a guide printed as PDF is tagged, French, dated, with bookmarks and every chapter', async ({
  browser,
}) => {
  ensureCommand('pdftotext', 'poppler-utils')

  const pdf = await printGuide(browser, { dest: DIST, site, guide: guide! })
  const file = writeTemp('guide.pdf', pdf)
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 })

  const facts = run('pdfinfo', file)
  expect(facts).toMatch(/^Tagged: +yes$/m)
  expect(facts).toContain(guide!.title)
  const count = Number(/^Pages: +(\d+)$/m.exec(facts)?.[1])
  expect(count).toBeGreaterThan(2)
  expect(pdf.toString('latin1')).toMatch(/\/Lang ?\(fr/)

  const text = squeeze(run('pdftotext', file, '-'))
  const titles = listTitles(guide!.print)
  expect(titles.length).toBeGreaterThan(1)
  for (const title of titles) expect(text).toContain(title)
  expect(text).toContain(squeeze(`Version du ${formatDay(guide!.day!)}`))
  expect(text.split(root + guide!.address).length - 1).toBeGreaterThanOrEqual(count)
  expect(text).toContain(squeeze(`${count} / ${count}`))
  expect(text).not.toContain('Retour au guide')

  const outline = run('pdftohtml', '-xml', '-stdout', '-i', file)
  const bookmarks = [...outline.matchAll(/<item page="\d+">([^<]*)<\/item>/g)].map((match) =>
    load(match[1]!, null, false).root().text(),
  )
  expect(bookmarks.map(squeeze)).toEqual(expect.arrayContaining(titles))
})

test('each page number of a PDF, in the contents and after a reference, is that of its target', async ({
  browser,
}) => {
  ensureCommand('pdftotext', 'poppler-utils')
  const pdf = await printGuide(browser, { dest: DIST, site, guide: guide! })
  const file = writeTemp('guide.pdf', pdf)
  const readPdf = (...options: string[]): string =>
    execFileSync('pdftotext', [...options, file, '-'], { encoding: 'utf8' })
  // Without spaces: a reader of PDF may see one within a word.
  const bare = (text: string): string => text.replace(/\s/g, '')
  const pages = readPdf('-raw').split('\f').map(bare)

  const $ = load(read(guide!.print))
  /** Whether the heading that a place leads to stands on this page of the PDF. */
  const judge = (place: (typeof places)[number], page: string | undefined): string[] => {
    const target = $(`[id="${$(place).attr('data-page')}"]`)
    const title = bare((target.is('section') ? target.find('h2').first() : target).text())
    return pages[Number(page) - 1]?.includes(title.slice(0, 40)) ? [] : [`${title} : p. ${page}`]
  }
  const places = $('.print-toc-page').toArray()
  const toc = readPdf('-layout', '-f', '2', '-l', '4')
    .split('\n')
    .flatMap((line) => / {3,}(\d+)$/.exec(line)?.[1] ?? [])
  expect(toc).toHaveLength(places.length)
  expect(places.flatMap((place, rank) => judge(place, toc[rank]))).toEqual([])

  const references = $('.page-ref').toArray()
  const numbers = [...pages.join('').matchAll(/\[p\.(\d+)\]/g)].map((match) => match[1])
  expect(references.length).toBeGreaterThan(5)
  expect(numbers).toHaveLength(references.length)
  expect(references.flatMap((place, rank) => judge(place, numbers[rank]))).toEqual([])
})

for (const { id, print } of guides)
  test(`${id} on paper lists each source and each address once`, () => {
    const $ = load(read(print))
    const list = (selector: string): string[] =>
      $(selector)
        .toArray()
        .map((item) => squeeze($(item).text()))
    const sources = list('.print-sources li')
    const addresses = list('.print-addresses li')
    expect(sources.length).toBeGreaterThan(5)
    expect(new Set(sources.map((source) => source.replace(/ \([^()]*\)$/, ''))).size).toBe(
      sources.length,
    )
    expect(new Set(addresses).size).toBe(addresses.length)
    expect($('.print-notes a, .print-notes li')).toHaveLength(0)
    const cited = [
      ...$('.content')
        .text()
        .matchAll(/\u00a0\[(\d+)\]/g),
    ].map((match) => Number(match[1]))
    expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(addresses.map((_, rank) => rank + 1))
  })

test('a guide as EPUB is read from its spine, every document well-formed', async () => {
  const book = await makeGuideBook({ dest: DIST, site, guide: guide! })
  const files = unzipSync(book)
  const open = (name: string): string => strFromU8(files[name]!)
  expect(Buffer.from(book.slice(30, 58)).toString('latin1')).toBe('mimetypeapplication/epub+zip')

  const opf = load(open('EPUB/livre.opf'), { xml: true })
  expect(opf('dc\\:language').text()).toBe('fr')
  expect(opf('meta[property="dcterms:modified"]').text()).toBe(`${guide!.day}T00:00:00Z`)
  const spine = opf('spine itemref')
    .toArray()
    .map((item) => opf(`manifest item[id="${item.attribs.idref}"]`).attr('href')!)
  const titles = spine.map((href) => {
    const document = open(`EPUB/${href}`)
    expect(() => parseXml(document), href).not.toThrow()
    const $ = load(document)
    const ids = $('[id]')
      .toArray()
      .map((element) => element.attribs.id)
    expect(new Set(ids).size, href).toBe(ids.length)
    return squeeze($('h1').first().text())
  })
  const [chapters, sources] = [
    listTitles(guide!.print).slice(0, -1),
    listTitles(guide!.print).at(-1),
  ]
  expect(titles).toEqual([guide!.title, 'Sommaire', ...chapters, ARTICLES_TITLE, sources])
})

test('a book holds the articles of law that it cites, and nests the answers of its decisions', async ({
  page,
}) => {
  const countReferences = ({ print }: (typeof guides)[number]): number =>
    read(print).split('class="legal-reference"').length
  const [cites] = guides
    .filter(({ print }) => read(print).includes('decision-answer'))
    .sort((a, b) => countReferences(b) - countReferences(a))
  const files = unzipSync(await makeGuideBook({ dest: DIST, site, guide: cites! }))
  const open = (name: string) => load(strFromU8(files[`EPUB/${name}`]!), { xml: true })
  const chapters = Object.keys(files).flatMap(
    (name) => /^EPUB\/(c\d+\.xhtml)$/.exec(name)?.[1] ?? [],
  )
  const articles = `c${chapters.length - 1}.xhtml`
  expect(open(articles)('h1').text()).toBe(ARTICLES_TITLE)
  const references = chapters.flatMap((name) =>
    open(name)('.legal-reference[href]')
      .toArray()
      .map(({ attribs }) => attribs.href!),
  )
  const inside = references.filter((href) => href.startsWith(`${articles}#`))
  expect(inside.length).toBeGreaterThan(10)
  const held = open(articles)
  for (const href of inside) expect(held(`[id="${href.split('#')[1]}"]`).text()).toMatch(/art\./)
  expect(references.filter((href) => href.startsWith(root))).toEqual([])
  const nested = chapters.find(
    (name) => open(name)('.decision-answer .decision-answer').length > 0,
  )!
  await page.setContent(
    `<style>${strFromU8(files['EPUB/style.css']!)}</style>${open(nested)('body').html()}`,
  )
  const edges = await page.evaluate(() =>
    ['.decision-answer', '.decision-answer .decision-answer'].map(
      (answer) => document.querySelector(answer)!.getBoundingClientRect().left,
    ),
  )
  expect(edges[1]! - edges[0]!).toBeGreaterThan(8)
})

test('each EPUB that is published has a cover of its own', () => {
  const books = guides.filter(({ epub }) => epub.bytes !== undefined)
  const covers = books.map(({ epub }) => {
    const files = unzipSync(readFileSync(path.join(DIST, addressFile(epub.address))))
    const opf = load(strFromU8(files['EPUB/livre.opf']!), { xml: true })
    const items = opf('manifest item[properties~="cover-image"]')
    expect(items.length, epub.address).toBe(1)
    expect(items.attr('media-type')).toBe('image/png')
    return Buffer.from(files[`EPUB/${items.attr('href')}`]!)
  })
  for (const png of covers)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([COVER_WIDTH, COVER_HEIGHT])
  expect(new Set(covers.map((png) => png.toString('latin1'))).size).toBe(books.length)
})

test('pages list the files that exist, with their sizes, and say which are missing', async ({
  page,
}) => {
  await page.goto('/pdf/')
  for (const { print, pdf, epub, title } of guides) {
    const section = page.locator('.exports section', { hasText: title })
    await expect(section.locator(`a[href="${site.base.slice(0, -1)}${print}"]`)).toBeVisible()
    for (const { address, bytes } of [pdf, epub]) {
      const file = path.join(DIST, addressFile(address))
      const link = section.locator(`a[href$="${address}"]`)
      expect(existsSync(file)).toBe(bytes !== undefined)
      await expect(link).toHaveCount(bytes === undefined ? 0 : 1)
      if (bytes !== undefined) expect(statSync(file).size).toBe(bytes)
    }
    if (pdf.bytes === undefined) await expect(section).toContainText(/aucun PDF/)
  }
})

test('every published page states its permanent address and has its Markdown copy', () => {
  const sitemap = read('/sitemap.xml')
  const broken: string[] = []
  for (const file of listHtmlFiles().filter((name) => !name.startsWith('imprimer/'))) {
    const $ = load(readFileSync(path.join(DIST, file), 'utf8'))
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
    const canonical = $('link[rel=canonical]').attr('href')
    const copy = $('link[type="text/markdown"]').attr('href')
    if ($('meta[name=robots][content*=noindex]').length > 0) {
      if (sitemap.includes(`<loc>${root}${address}</loc>`)) broken.push(`${file} : plan du site`)
      continue
    }
    if (!copy) continue
    if (canonical !== root + encodeURI(address)) broken.push(`${file} : ${canonical}`)
    const name = path.join(DIST, addressFile(`/${copy.slice(site.base.length)}`))
    const text = existsSync(name) ? readFileSync(name, 'utf8') : ''
    if (
      !text.startsWith('---\ntitle: ') ||
      /^:::|\[\[/m.test(text.replace(/^(`{3,})[\s\S]*?^\1/gm, ''))
    )
      broken.push(`${file} : ${copy}`)
    const image = $('meta[property="og:image"]').attr('content') ?? ''
    if (!existsSync(path.join(DIST, addressFile(image.slice(root.length)))))
      broken.push(`${file} : ${image}`)
  }
  expect(broken).toEqual([])
  expect(sitemap).not.toMatch(/imprimer|404|recherche/)
})

test('images to be shared have the size that networks ask for', () => {
  const images = guides.map(({ address }) => {
    const image = load(read(address))('meta[property="og:image"]').attr('content')!
    return readFileSync(path.join(DIST, addressFile(image.slice(root.length))))
  })
  expect(new Set(images.map((png) => png.toString('latin1'))).size).toBe(guides.length)
  for (const png of images)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
})

test('structured data can be read on every page', () => {
  const broken: string[] = []
  for (const file of listHtmlFiles()) {
    const $ = load(readFileSync(path.join(DIST, file), 'utf8'))
    const scripts = $('script[type="application/ld+json"]').toArray()
    const blocks = scripts.map((script) => JSON.parse($(script).text()) as Record<string, unknown>)
    const graphs = blocks.filter((block) => Array.isArray(block['@graph']))
    // An article of law is described besides, as the text that it is.
    const articles = blocks.filter((block) => block['@type'] === 'Legislation')
    if (graphs.length > 1 || graphs.length + articles.length < blocks.length)
      broken.push(`${file} : ${blocks.length} blocs`)
    if (articles.length > 0 && !file.startsWith('juridique/articles/')) broken.push(file)
  }
  expect(broken).toEqual([])
  expect(read('/')).toContain('"@type":"SearchAction"')
})

test('the guides as data follow the schema published beside them', () => {
  const check = new Ajv({ validateFormats: false }).compile(JSON.parse(read('/guides.schema.json')))
  const data = JSON.parse(read('/guides.json')) as { guides: { chapters: { address: string }[] }[] }
  check(data)
  expect(check.errors ?? []).toEqual([])
  const addresses = data.guides.flatMap(({ chapters }) => chapters.map(({ address }) => address))
  const missing = addresses.filter(
    (address) => !existsSync(path.join(DIST, addressFile(address.slice(root.length)))),
  )
  expect(missing).toEqual([])
})

test('feeds are well-formed and announced, newest first', () => {
  for (const address of ['/atom.xml', '/rss.xml']) {
    expect(() => parseXml(read(address)), address).not.toThrow()
    expect(read('/')).toContain(`href="${site.base.slice(0, -1)}${address}"`)
  }
  const days = [...read('/atom.xml').matchAll(/<updated>([^<]+)</g)].map((match) => match[1]!)
  expect(days.slice(1)).toEqual(days.slice(1).sort().reverse())
})

test('language models find every text from one address', () => {
  const links = [...read('/llms.txt').matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!)
  expect(links.length).toBeGreaterThan(guides.length)
  const missing = links.filter(
    (link) => !existsSync(path.join(DIST, addressFile(link.slice(root.length)))),
  )
  expect(missing).toEqual([])
  // At the head of each text; a page may show a file that begins a line so.
  const heads = read('/llms-full.txt').match(/^---\n(?:[^\n]+\n)*?url: .*$/gm)
  expect(heads).toHaveLength(links.length)
})

test('a page printed by itself keeps its headings and its text, and no control', async ({
  page,
}) => {
  await page.goto('/reutilisation/licence-api/')
  await page.emulateMedia({ media: 'print' })
  const headings = page.getByRole('main').locator('h1, h2, h3')
  expect(await headings.count()).toBeGreaterThan(5)
  for (const heading of await headings.all())
    expect((await heading.innerText()).trim().length).toBeGreaterThan(3)
  await expect(page.getByRole('main').locator('p').first()).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})
