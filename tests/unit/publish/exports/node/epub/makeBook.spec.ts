import { parseXml } from '@rgrove/parse-xml'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeBook } from '../../../../../../.vuepress/publish/exports/node/epub/makeBook.ts'
import { LICENCE } from '../../../../../support/identity.ts'

const html = `<html><body>
<header class="print-head"><svg class="print-mark" viewBox="0 0 24 24" stroke="currentColor"><path d="M2 2h20"/></svg><h1>Le droit &amp; vous</h1><p>2026</p></header>
<section class="print-chapter" id="c0"><h2>Introduction</h2>
<p>Voir <a href="#c1-secrets">les secrets</a>, <a href="#c1">les limites</a>, <a href="#sommaire">le sommaire</a>
et <a href="https://www.cada.fr/?a=1&amp;b=2">la CADA</a><span class="address-number">&nbsp;[1]</span>.</p>
<footer class="print-notes"><div class="print-addresses"><p>Adresses citées</p></div></footer></section>
<section class="print-chapter" id="c1"><h2>1. Les limites</h2><h3 id="c1-secrets">Secrets</h3>
<p data-v-1 onclick="x()">A<br>B &lt; C\u0008 <a href="#c1-secrets">ici même</a></p>
<img src="/assets/a.png" width="10" loading="lazy" alt="Un schéma"><img src="/assets/a.png" alt="encore">
<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>
<badge-x>Nouveau</badge-x></section>
</body></html>`

const make = (): Promise<Uint8Array> =>
  makeBook({
    facts: {
      title: 'Le droit & vous',
      description: 'Comprendre <vite>.',
      publisher: 'Association',
      licence: LICENCE.title,
      lang: 'fr',
      address: 'https://guides.example/droit/',
      identifier: 'https://guides.example/epub/guide-droit.epub',
      day: '2026-11-24',
    },
    html,
    style: 'p{}',
    cover: Buffer.from('PNG'),
    readImage: async (address) => Buffer.from(address),
  })

let book: Uint8Array
let files: Record<string, Uint8Array>
const read = (file: string): string => strFromU8(files[`EPUB/${file}`]!)

beforeAll(async () => {
  book = await make()
  files = unzipSync(book)
})

describe('makeBook', () => {
  it('opens with its kind, uncompressed, as readers expect', () => {
    const start = Buffer.from(book.slice(0, 64)).toString('latin1')
    expect(start.slice(30)).toMatch(/^mimetypeapplication\/epub\+zip/)
    expect(Buffer.from(book).readUInt16LE(8)).toBe(0)
  })

  it('holds only well-formed XML', () => {
    const xml = Object.keys(files).filter((file) => /\.(xml|opf|xhtml)$/.test(file))
    expect(xml).toHaveLength(6)
    for (const file of xml) expect(() => parseXml(strFromU8(files[file]!)), file).not.toThrow()
  })

  it('says what it is, in which language, of which day', () => {
    const opf = read('livre.opf')
    expect(opf).toContain('<dc:title>Le droit &amp; vous</dc:title>')
    expect(opf).toContain('<dc:language>fr</dc:language>')
    expect(opf).toContain('<meta property="dcterms:modified">2026-11-24T00:00:00Z</meta>')
  })

  it('is read in order: title, contents, chapters', () => {
    const spine = [...read('livre.opf').matchAll(/idref="([^"]+)"/g)].map((match) => match[1])
    expect(spine).toEqual(['titre', 'sommaire', 'c0', 'c1'])
  })

  it('opens on the drawing of the guide', () => {
    expect(read('titre.xhtml')).toMatch(/<svg [^>]*stroke="currentColor"[^>]*><path d="M2 2h20"\/>/)
    expect(read('livre.opf')).toMatch(/<item [^>]*href="titre.xhtml"[^>]*properties="svg"/)
  })

  it('gives shelves one cover, which no document shows', () => {
    const opf = read('livre.opf')
    const covers = opf.match(/<item [^>]*properties="cover-image"[^>]*>/g)
    expect(covers).toEqual([
      '<item id="couverture" href="couverture.png" media-type="image/png" properties="cover-image"/>',
    ])
    expect(opf).toContain('<meta name="cover" content="couverture"/>')
    expect(read('couverture.png')).toBe('PNG')
    expect(opf).not.toContain('idref="couverture"')
  })

  it('declares every file that it holds, once', () => {
    const declared = [...read('livre.opf').matchAll(/<item [^>]*href="([^"]+)"/g)].map(
      (match) => match[1],
    )
    const held = Object.keys(files)
      .filter((file) => file.startsWith('EPUB/') && file !== 'EPUB/livre.opf')
      .map((file) => file.slice(5))
    expect(declared.sort()).toEqual(held.sort())
  })

  it('leads from the contents to chapters and sections', () => {
    expect(read('sommaire.xhtml')).toContain(
      '<li><a href="c1.xhtml">1. Les limites</a><ol><li><a href="c1.xhtml#c1-secrets">Secrets</a></li></ol></li>',
    )
  })

  it('leads from file to file, and stays in the file where it can', () => {
    expect(read('c0.xhtml')).toContain('<a href="c1.xhtml#c1-secrets">les secrets</a>')
    expect(read('c0.xhtml')).toContain('<a href="c1.xhtml">les limites</a>')
    expect(read('c0.xhtml')).toContain('<a>le sommaire</a>')
    expect(read('c1.xhtml')).toContain('<a href="#c1-secrets">ici même</a>')
  })

  it('leaves out the addresses that only paper needs', () => {
    expect(read('c0.xhtml')).not.toContain('[1]')
    expect(read('c0.xhtml')).not.toContain('Adresses citées')
  })

  it('starts each chapter with a title of the first level', () => {
    expect(read('c1.xhtml')).toContain('<h1>1. Les limites</h1><h2 id="c1-secrets">')
  })

  it('holds each picture once and keeps its alternative text', () => {
    const pictures = Object.keys(files).filter((file) => file.startsWith('EPUB/images/'))
    expect(pictures).toHaveLength(1)
    const name = pictures[0]!.slice(5)
    expect(read('c1.xhtml')).toContain(`<img src="${name}" width="10" alt="Un schéma"/>`)
  })

  it('keeps nothing that only the site understands', () => {
    const text = read('c1.xhtml')
    expect(text).not.toMatch(/data-v|onclick|badge-x|loading/)
    expect(text).toContain('Nouveau')
    expect(text).toContain('<svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg">')
    expect(read('livre.opf')).toMatch(/id="c1"[^>]*properties="svg"/)
  })

  it('is the same file each time', async () => {
    expect(Buffer.from(await make()).equals(Buffer.from(book))).toBe(true)
  })
})
