import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { BookInput } from '../../../../../../.vuepress/publish/exports/node/booksStep.ts'
import { makeGuideBook } from '../../../../../../.vuepress/publish/exports/node/epub/makeGuideBook.ts'
import { LICENCE } from '../../../../../support/identity.ts'

const input = (): BookInput => {
  const dest = mkdtempSync(path.join(tmpdir(), 'site-'))
  mkdirSync(path.join(dest, 'assets'))
  writeFileSync(
    path.join(dest, 'print.html'),
    '<section class="print-chapter" id="c0"><h2>A</h2><img src="/doc/assets/a.png" alt="Plan"></section>',
  )
  writeFileSync(path.join(dest, 'assets/a.png'), 'PNG')
  return {
    dest,
    site: {
      title: 'Guides',
      url: 'https://g.example',
      base: '/doc/',
      publisher: 'Association',
      licence: LICENCE,
      lang: 'fr',
    },
    guide: {
      id: 'droit',
      title: 'Le droit',
      description: '',
      address: '/droit/',
      print: '/print.html',
      pdf: { address: '/pdf/guide-droit.pdf' },
      epub: { address: '/epub/guide-droit.epub' },
    },
  }
}

const readCover = async (changes: Partial<BookInput['guide']>): Promise<Buffer> => {
  const given = input()
  const book = await makeGuideBook({ ...given, guide: { ...given.guide, ...changes } })
  return Buffer.from(unzipSync(book)['EPUB/couverture.png']!)
}

it('makes a book of the print page of a built site, images included', async () => {
  const book = await makeGuideBook(input())
  const files = unzipSync(book)
  const opf = strFromU8(files['EPUB/livre.opf']!)
  expect(opf).toContain('https://g.example/doc/epub/guide-droit.epub</dc:identifier>')
  expect(opf).toContain('<dc:source>https://g.example/doc/droit/</dc:source>')
  const image = Object.keys(files).find((file) => file.startsWith('EPUB/images/'))!
  expect(strFromU8(files[image]!)).toBe('PNG')
})

it('has a cover of its own: title, colour of the site’s sheet, pictogram, day', async () => {
  const plain = await readCover({})
  expect(plain.subarray(1, 4).toString()).toBe('PNG')
  const changes = [{ title: 'La loi' }, { color: 'azur' }, { pictogram: '<path d="M2 2h20"/>' }]
  for (const change of [...changes, { day: '2026-11-24' }])
    expect((await readCover(change)).equals(plain), Object.keys(change)[0]).toBe(false)
  expect((await readCover({})).equals(plain)).toBe(true)
})
