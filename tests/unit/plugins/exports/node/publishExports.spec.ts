import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeExports } from '../../../../../.vuepress/plugins/exports/node/makeExports.ts'
import { publishExports } from '../../../../../.vuepress/plugins/exports/node/publishExports.ts'
import { reportExports } from '../../../../../.vuepress/plugins/exports/node/reportExports.ts'
import { renderExportsPlace } from '../../../../../.vuepress/plugins/exports/shared/renderExports.ts'
import type { ExportManifest } from '../../../../../.vuepress/plugins/exports/shared/types.ts'

let folder: string
let dest: string
let cache: string

const manifest: ExportManifest = {
  site: { title: 'Guides', url: 'https://guides.example', base: '/', publisher: 'P' },
  guides: [
    {
      id: 'droit',
      title: 'Le droit',
      description: '',
      address: '/droit/',
      print: '/imprimer/droit/',
      pdf: { address: '/pdf/guide-droit.pdf' },
      epub: { address: '/epub/guide-droit.epub' },
    },
  ],
  lists: ['droit/index.html'],
}

const write = async (file: string, content: string): Promise<void> => {
  await mkdir(path.dirname(path.join(dest, file)), { recursive: true })
  await writeFile(path.join(dest, file), content)
}
const read = (file: string): Promise<string> => readFile(path.join(dest, file), 'utf8')

/** What a build leaves. */
const build = async (text: string): Promise<ExportManifest> => {
  await write('imprimer/droit/index.html', `${text}<img alt="" src="/a.svg">`)
  await write('a.svg', '<svg></svg>')
  await write('droit/index.html', `<main>${renderExportsPlace('droit')}</main>`)
  return publishExports({ dest, manifest, cache })
}
const make = () => makeExports({ dest, cache, kind: 'pdf', make: async () => Buffer.from('PDF!') })

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'exports-'))
  dest = path.join(folder, 'dist')
  cache = path.join(folder, 'cache')
})
afterEach(() => rm(folder, { recursive: true }))

describe('publishExports', () => {
  it('says in the pages that no file has been made yet', async () => {
    await build('Texte')
    expect(await read('droit/index.html')).toContain('aucun PDF ni EPUB')
    expect(JSON.parse(await read('exports.json')).guides[0].pdf).toEqual({
      address: '/pdf/guide-droit.pdf',
    })
  })

  it('publishes in the next build the file that was made for the same text', async () => {
    await build('Texte')
    await make()
    await rm(dest, { recursive: true })
    const { guides } = await build('Texte')
    expect(guides[0]!.pdf.bytes).toBe(4)
    expect(await read('pdf/guide-droit.pdf')).toBe('PDF!')
    expect(await read('droit/index.html')).toContain('(4\u00a0octets)')
  })

  it('does not publish a file made for another text', async () => {
    await build('Texte')
    await make()
    await rm(dest, { recursive: true })
    const { guides } = await build('Texte revu')
    expect(guides[0]!.pdf.bytes).toBeUndefined()
    expect(await read('droit/index.html')).toContain('aucun PDF ni EPUB')
  })
})

describe('makeExports', () => {
  it('makes the missing files and lists them in the pages', async () => {
    await build('Texte')
    const result = await make()
    expect(result.made).toEqual(['droit'])
    expect(await read('pdf/guide-droit.pdf')).toBe('PDF!')
    expect(await read('droit/index.html')).toContain('href="/pdf/guide-droit.pdf"')
    expect(reportExports('pdf', result)).toBe('/pdf/guide-droit.pdf : produit, 4\u00a0octets')
  })

  it('makes nothing again when nothing has changed', async () => {
    await build('Texte')
    await make()
    const result = await make()
    expect(result.made).toEqual([])
    expect(reportExports('pdf', result)).toContain('déjà à jour')
  })

  it('asks for a build where there is none', async () => {
    await expect(make()).rejects.toThrow('npm run build')
  })

  it('says that a site has no guide', () => {
    expect(reportExports('pdf', { manifest: { ...manifest, guides: [] }, made: [] })).toContain(
      'Aucun guide',
    )
  })
})
