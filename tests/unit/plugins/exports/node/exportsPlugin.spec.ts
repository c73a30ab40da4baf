import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createBuildApp, type App, type Bundler } from 'vuepress/core'
import { logger } from 'vuepress/utils'
import { exportsPlugin } from '../../../../../.vuepress/plugins/exports/node/exportsPlugin.ts'
import { renderExportsPlace } from '../../../../../.vuepress/plugins/exports/shared/renderExports.ts'
import { FAKE_SITE } from '../support/fakeApp.ts'

const BUNDLER: Bundler = {
  name: 'none',
  build: () => Promise.resolve(),
  dev: () => Promise.resolve(() => Promise.resolve()),
}
const GUIDE = '---\ntitle: Le droit\n---\n\n# Le droit\n'

let root: string
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}
const read = (file: string): string => readFileSync(path.join(root, 'dist', file), 'utf8')
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'exports-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true })
})

/** A site of these pages, its plugins applied. */
const open = async (pages: Record<string, string>): Promise<App> => {
  for (const [file, text] of Object.entries(pages)) write(path.join('docs', file), text)
  const app = createBuildApp({
    base: '/doc/',
    source: path.join(root, 'docs'),
    dest: path.join(root, 'dist'),
    temp: path.join(root, 'temp'),
    cache: path.join(root, 'cache'),
    theme: { name: 'none' },
    bundler: BUNDLER,
    plugins: [exportsPlugin({ site: FAKE_SITE, renderHead: async () => '' })],
  })
  await app.init()
  return app
}
const listFilesPages = ({ pages }: App): string[] =>
  pages.filter((page) => page.path === '/pdf/').map(({ title }) => title)

it('prints each guide, lists its files where pages ask, and says which are missing', async () => {
  const info = vi.spyOn(logger, 'info').mockImplementation(() => undefined)
  const app = await open({ 'droit/README.md': GUIDE })
  expect(listFilesPages(app)).toEqual(['Les guides en PDF et en EPUB'])
  const built = (body: string): string => `<html><head></head><body>${body}</body></html>`
  write(
    'dist/droit/index.html',
    built(`<article class="content">Texte</article>${renderExportsPlace('droit')}`),
  )
  write('dist/pdf/index.html', built(renderExportsPlace('*')))
  await app.pluginApi.hooks.onGenerated.process(app)

  expect(read('imprimer/droit/index.html')).toContain('Texte')
  expect(read('droit/index.html')).toContain('aucun PDF ni EPUB')
  expect(read('pdf/index.html')).toContain('href="/doc/imprimer/droit/"')
  expect(JSON.parse(read('exports.json'))).toMatchObject({
    site: { url: 'https://g.example', base: '/doc/' },
    lists: ['droit/index.html', 'pdf/index.html'],
  })
  expect(info.mock.calls.flat().join('\n')).toMatch(/PDF absents pour : droit\./)
})

it('makes no page of files for a site without guides', async () => {
  const app = await open({ 'a.md': '# A\n' })
  expect(listFilesPages(app)).toEqual([])
  mkdirSync(path.join(root, 'dist'))
  await app.pluginApi.hooks.onGenerated.process(app)
  expect(JSON.parse(read('exports.json')).guides).toEqual([])
})

it('leaves the address to a page that an author has written', async () => {
  const app = await open({
    'droit/README.md': GUIDE,
    'pdf.md': '---\npermalink: /pdf/\n---\n# Nos PDF\n',
  })
  expect(listFilesPages(app)).toEqual(['Nos PDF'])
})
