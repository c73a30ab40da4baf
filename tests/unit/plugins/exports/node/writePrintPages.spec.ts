import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { load } from 'cheerio'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writePrintPages } from '../../../../../.vuepress/plugins/exports/node/writePrintPages.ts'
import type { ExportGuide } from '../../../../../.vuepress/plugins/exports/shared/types.ts'

let folder: string

const chapter = (number: string, title: string, address: string) => ({
  number,
  title,
  address,
  description: '',
  sources: [],
})
const guide: ExportGuide = {
  id: 'droit',
  title: 'Le droit',
  description: '',
  address: '/droit/',
  chapters: [
    chapter('', 'Introduction', '/droit/'),
    chapter('1', 'Les limites', '/droit/limites/'),
  ],
  print: '/imprimer/droit/',
  pdf: { address: '/pdf/guide-droit.pdf' },
  epub: { address: '/epub/guide-droit.epub' },
}

const write = async (file: string, content: string): Promise<void> => {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
  await writeFile(path.join(folder, file), content)
}
const page = (text: string): string =>
  `<html><head><script>plugin()</script></head><body><article class="content">${text}</article></body></html>`
const print = (guides: ExportGuide[]) =>
  writePrintPages({
    site: { title: 'Guides', url: 'https://guides.example', base: '/doc/', publisher: 'P' },
    guides,
    dest: path.join(folder, 'dist'),
    renderHead: async (content) => (content.includes('id="c1-s"') ? '<style>p{}</style>' : ''),
    styleFile: path.join(folder, 'print-page.css'),
  })

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'exports-'))
  await write('print-page.css', '.print-page{}')
  await write('dist/droit/index.html', page('<a href="/doc/droit/limites/#s">S</a>'))
  await write('dist/droit/limites/index.html', page('<h1>Les limites</h1><h2 id="s">Secrets</h2>'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('writePrintPages', () => {
  it('puts every chapter in one page, with what the site writes for all that they hold', async () => {
    await print([guide])
    const html = await readFile(path.join(folder, 'dist/imprimer/droit/index.html'), 'utf8')
    const $ = load(html)
    expect($('.print-chapter')).toHaveLength(2)
    expect($($('#c0 a').attr('href')!).text()).toBe('Secrets')
    expect(html).toContain('<style>p{}</style>')
    expect(html).not.toContain('plugin()')
  })

  it('serves its own style sheet under a name that changes with it', async () => {
    await print([guide])
    const html = await readFile(path.join(folder, 'dist/imprimer/droit/index.html'), 'utf8')
    const style = load(html)('link[rel=stylesheet]').attr('href')!
    expect(style).toMatch(/^\/doc\/imprimer\/print\.[\da-f]{8}\.css$/)
    expect(await readFile(path.join(folder, 'dist', style.slice(5)), 'utf8')).toBe('.print-page{}')
  })

  it('writes nothing for a site without guides', async () => {
    await print([])
    expect(await readdir(path.join(folder, 'dist'))).toEqual(['droit'])
  })
})
