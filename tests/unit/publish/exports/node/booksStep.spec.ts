import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { booksStep } from '../../../../../.vuepress/publish/exports/node/booksStep.ts'
import { renderExportsPlace } from '../../../../../.vuepress/publish/exports/shared/renderExports.ts'
import { FAKE_SITE, fakeApp, fakePage, writeSteps } from '../support/fakeApp.ts'

let cache: string
let made: string[]

beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'books-'))
  made = []
})

interface Build {
  text: string
  image?: string
  /** Version of the browser; no PDF without one. */
  browser?: string
}

/** Publishes the books of a guide out of what a build has written so far. */
const build = async ({ text, image = '<svg/>', browser }: Build) => {
  const { app, dest } = fakeApp([
    fakePage({ file: 'droit/README.md', path: '/droit/', title: 'Le droit' }),
    fakePage({ file: 'autre.md', path: '/autre/', title: 'Autre', content: '<PDFExports />' }),
  ])
  const write = (file: string, content: string): void => {
    mkdirSync(path.dirname(path.join(dest, file)), { recursive: true })
    writeFileSync(path.join(dest, file), content)
  }
  write('imprimer/droit/index.html', `${text}<img alt="" src="/doc/a.svg">`)
  write('a.svg', image)
  write('droit/index.html', renderExportsPlace('droit'))
  write('autre/index.html', renderExportsPlace('*'))
  const make = async (): Promise<Uint8Array> => {
    made.push(text)
    return Buffer.from('PDF!')
  }
  const makers = browser ? { pdf: { version: browser, make } } : {}
  await writeSteps(app, booksStep({ site: FAKE_SITE, makers, cache }))
  return (file: string): string => readFileSync(path.join(dest, file), 'utf8')
}

describe('booksStep', () => {
  it('says in the pages that a site built without makers has no book', async () => {
    const read = await build({ text: 'Texte' })
    expect(read('droit/index.html')).toContain('aucun PDF ni EPUB')
    expect(JSON.parse(read('exports.json'))).toMatchObject({
      site: { url: 'https://g.example', base: '/doc/' },
      guides: [{ id: 'droit', pdf: { address: '/pdf/guide-droit.pdf' } }],
    })
  })

  it('publishes the books, and lists them in every page that asks', async () => {
    const read = await build({ text: 'Texte', browser: '1' })
    expect(read('pdf/guide-droit.pdf')).toBe('PDF!')
    for (const page of ['droit/index.html', 'autre/index.html']) {
      expect(read(page)).toContain('href="/doc/pdf/guide-droit.pdf"')
      expect(read(page)).toContain('(4\u00a0octets)')
    }
    expect(JSON.parse(read('exports.json')).guides[0].pdf.bytes).toBe(4)
  })

  it('does not make again the book of a guide that has not changed', async () => {
    await build({ text: 'Texte', browser: '1' })
    const read = await build({ text: 'Texte', browser: '1' })
    expect(made).toEqual(['Texte'])
    expect(read('pdf/guide-droit.pdf')).toBe('PDF!')
  })

  it.each<[string, Build]>([
    ['text', { text: 'Texte revu', browser: '1' }],
    ['image', { text: 'Texte', image: '<svg><g/></svg>', browser: '1' }],
    ['browser', { text: 'Texte', browser: '2' }],
  ])('makes it again with another %s', async (_what, second) => {
    await build({ text: 'Texte', browser: '1' })
    await build(second)
    expect(made).toHaveLength(2)
  })

  it('makes it again when the cache does not hold what was put there', async () => {
    await build({ text: 'Texte', browser: '1' })
    const file = readdirSync(cache).find((name) => name.endsWith('.pdf'))!
    writeFileSync(path.join(cache, file), 'PD')
    const read = await build({ text: 'Texte', browser: '1' })
    expect(made).toHaveLength(2)
    expect(read('pdf/guide-droit.pdf')).toBe('PDF!')
  })
})
