import { mkdtemp, rm, stat, truncate, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  digestPrintPage,
  listImages,
  readExport,
  storeExport,
} from '../../../../../.vuepress/publish/exports/node/exportCache.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'exports-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('readExport', () => {
  it('gives back what was stored', async () => {
    await storeExport('a.pdf', Buffer.from('PDF'), path.join(folder, 'cache'))
    expect(String(await readExport('a.pdf', path.join(folder, 'cache')))).toBe('PDF')
  })

  it.each([0, 1000])('has nothing when the file was cut at %i bytes', async (length) => {
    await storeExport('a.pdf', Buffer.alloc(3000, 'x'), folder)
    await truncate(path.join(folder, 'a.pdf'), length)
    expect(await readExport('a.pdf', folder)).toBeNull()
  })

  it('says that it has nothing for another version of the page', async () => {
    await storeExport('a.pdf', Buffer.from('PDF'), folder)
    expect(await readExport('b.pdf', folder)).toBeNull()
  })
})

describe('storeExport', () => {
  it('lets several processes store and forget at once', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `${i % 5}.pdf`)
    await Promise.all(names.map((name) => storeExport(name, Buffer.from(name), folder)))
    expect(String(await readExport('4.pdf', folder))).toBe('4.pdf')
  })

  it('forgets the files that nobody has asked for in a month', async () => {
    await storeExport('old.pdf', Buffer.from('old'), folder)
    await storeExport('used.pdf', Buffer.from('used'), folder)
    const longAgo = new Date(Date.now() - 40 * 24 * 3600 * 1000)
    for (const name of ['old.pdf', 'used.pdf'])
      await utimes(path.join(folder, name), longAgo, longAgo)
    await readExport('used.pdf', folder)
    await storeExport('new.pdf', Buffer.from('new'), folder)
    await expect(stat(path.join(folder, 'old.pdf'))).rejects.toThrow('ENOENT')
    expect((await stat(path.join(folder, 'used.pdf'))).size).toBe(4)
  })
})

describe('digestPrintPage', () => {
  const digest = (html: string, image = 'A', exporter = '1') =>
    digestPrintPage({ html, exporter, readImage: () => Buffer.from(image) })

  it('changes with the text, the images and the code that makes files', async () => {
    const html = '<p>Texte <img alt="" src="/a.png"></p>'
    const all = await Promise.all([
      digest(html),
      digest(`${html} `),
      digest(html, 'B'),
      digest(html, 'A', '2'),
    ])
    expect(new Set(all).size).toBe(4)
  })

  it('is the same for the same page', async () => {
    expect(await digest('<p>A</p>')).toBe(await digest('<p>A</p>'))
  })
})

describe('listImages', () => {
  it('lists the images that the site serves, each once', () => {
    expect(
      listImages(
        '<img src="/a.png"><img alt="a > b" src="/a&amp;b.png"><img src="https://b.fr/b.png"><img alt="" src="/a.png">',
      ),
    ).toEqual(['/a.png', '/a&b.png'])
  })
})
