import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createBuildApp, type App, type Bundler } from 'vuepress/core'
import { exportsPlugin } from '../../../../../.vuepress/publish/exports/node/exportsPlugin.ts'

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
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'exports-'))
})
afterEach(() => rmSync(root, { recursive: true }))

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
    plugins: [exportsPlugin()],
  })
  await app.init()
  return app
}
const listFilesPages = ({ pages }: App): string[] =>
  pages.filter((page) => page.path === '/pdf/').map(({ title }) => title)

it('makes the page that lists the files of each guide', async () => {
  const app = await open({ 'droit/README.md': GUIDE })
  expect(listFilesPages(app)).toEqual(['Les guides en PDF et en EPUB'])
})

it('makes no page of files for a site without guides', async () => {
  const app = await open({ 'a.md': '# A\n' })
  expect(listFilesPages(app)).toEqual([])
})

it('leaves the address to a page that an author has written', async () => {
  const app = await open({
    'droit/README.md': GUIDE,
    'pdf.md': '---\npermalink: /pdf/\n---\n# Nos PDF\n',
  })
  expect(listFilesPages(app)).toEqual(['Nos PDF'])
})
