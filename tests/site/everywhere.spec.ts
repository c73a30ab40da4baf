import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import markdownIt from 'markdown-it'
import { makeGuideBook } from '../../.vuepress/publish/exports/node/epub/makeGuideBook.ts'
import type { ExportManifest } from '../../.vuepress/publish/exports/shared/types.ts'
import { unpackPage } from '../../.vuepress/search/shared/packPage.ts'
import { DIST } from './support/sitePages.ts'

/** Letters and digits alone: each output has its own signs, spaces and tags around them. */
const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const read = (...parts: string[]): string => readFileSync(path.join(DIST, ...parts), 'utf8')

/** The title of a page stands apart in the search: it is the first heading of each of its outputs. */
const BLOCKS = 'p, li, td, th, dt, dd, h2, h3, h4, summary, figcaption, pre'
/** What the site adds to the text of an author, and that each output says in its own way. */
const ADDED =
  '.visually-hidden, [data-action], .needs-script, .without-script, .current-group-toc, nav, svg, script, style'

/** What a page says, block by block, without what only its interface says. */
const listBlocks = (html: string): string[] => {
  const $ = load(html)
  const content = $('article.content')
  content.find(ADDED).remove()
  return content
    .find(BLOCKS)
    .filter((_index, element) => $(element).find(BLOCKS).length === 0)
    .toArray()
    .map((element) => squeeze($(element).text()))
    .filter((text) => text.length > 2)
}

const copies = markdownIt({ html: true })
const catalogue = JSON.parse(read('guides.json')) as {
  guides: { id: string; chapters: { address: string }[] }[]
}
const manifest = JSON.parse(read('exports.json')) as ExportManifest

/** Every text in a value, in order. */
const listTexts = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object'
      ? Object.values(value).map(listTexts).join(' ')
      : ''

/** The search of the built site: its texts by the address of their page. */
const readSearch = (): Map<string, string> => {
  const root = path.join(DIST, 'assets/search')
  const [folder = ''] = readdirSync(root)
  const { paths } = JSON.parse(readFileSync(path.join(root, folder, 'index.json'), 'utf8')) as {
    paths: string[]
  }
  return new Map(
    paths.map((address, rank) => [
      address,
      squeeze(
        listTexts(unpackPage(readFileSync(path.join(root, folder, `page-${rank}.txt`), 'utf8'))),
      ),
    ]),
  )
}

/** The words of a print page, without the numbers of its addresses. */
const readPrint = (html: string): string => {
  const $ = load(html)
  $('.address-number').remove()
  return squeeze($('main').text())
}

/** The words of a Markdown copy, without its addresses. */
const readCopy = (markdown: string): string => squeeze(load(copies.render(markdown)).text())

const listMissing = (blocks: readonly string[], text: string): string[] =>
  blocks.filter((block) => !text.includes(block))

/** The addresses of a guide's pages, introduction first, as the catalogue lists them. */
const listPages = (id: string): string[] =>
  catalogue.guides
    .find((guide) => guide.id === id)!
    .chapters.map(({ address }) => new URL(address).pathname)

const readBook = async (guide: ExportManifest['guides'][number]): Promise<string> => {
  const files = unzipSync(await makeGuideBook({ dest: DIST, site: manifest.site, guide }))
  return Object.entries(files)
    .filter(([name]) => name.endsWith('.xhtml'))
    .map(([, content]) => squeeze(load(strFromU8(content), { xml: true })('body').text()))
    .join('')
}

for (const guide of manifest.guides)
  test(`each sentence of ${guide.id} is wherever the guide is read`, async () => {
    const print = readPrint(read(guide.print, 'index.html'))
    const book = await readBook(guide)
    const search = readSearch()
    const missing = listPages(guide.id).flatMap((address) => {
      const blocks = listBlocks(read(address, 'index.html'))
      expect(blocks.length, address).toBeGreaterThan(3)
      const outputs = {
        print,
        book,
        copy: readCopy(read(address, 'index.md')),
        search: search.get(address) ?? '',
      }
      return Object.entries(outputs).flatMap(([output, text]) =>
        listMissing(blocks, text).map((block) => `${output} ${address} ${block}`),
      )
    })
    expect(missing).toEqual([])
  })

test('what the home page and the glossary show is in their Markdown copies, and in that of the whole', () => {
  const listShown = (file: string, selector: string): string[] => {
    const $ = load(read(file))
    return $(selector)
      .toArray()
      .map((element) => squeeze($(element).text()))
  }
  const shown = {
    'index.md': listShown('index.html', '.home h1, .home .lead, .home h3, .home .guide-about'),
    'lexique/index.md': listShown('lexique/index.html', '.glossary-list :is(dt, dt + dd)'),
  }
  for (const [copy, blocks] of Object.entries(shown)) {
    expect(blocks.length, copy).toBeGreaterThan(10)
    for (const file of [copy, 'llms-full.txt'])
      expect(listMissing(blocks, readCopy(read(file))), file).toEqual([])
  }
})
