import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { createPage } from 'vuepress/core'
import { logger } from 'vuepress/utils'
import { exportsPlugin } from '../../../../../.vuepress/plugins/exports/node/exportsPlugin.ts'
import { renderExportsPlace } from '../../../../../.vuepress/plugins/exports/shared/renderExports.ts'
import { FAKE_SITE, fakeApp, fakePage, runPlugin } from '../support/fakeApp.ts'

vi.mock('vuepress/core', () => ({
  createPage: vi.fn(async (_app: unknown, { path: address, content, frontmatter }) => ({
    path: address,
    title: frontmatter.title,
    content,
    frontmatter,
    filePathRelative: null,
    htmlFilePathRelative: 'pdf/index.html',
    data: {},
  })),
}))
afterEach(() => {
  vi.clearAllMocks()
  vi.restoreAllMocks()
})

const write = (dest: string, file: string, body: string): void => {
  mkdirSync(path.dirname(path.join(dest, file)), { recursive: true })
  writeFileSync(path.join(dest, file), `<html><head></head><body>${body}</body></html>`)
}

it('prints each guide, lists its files where pages ask, and says which are missing', async () => {
  const info = vi.spyOn(logger, 'info').mockImplementation(() => undefined)
  const { app, dest } = fakeApp([
    fakePage({ file: 'droit/README.md', path: '/droit/', title: 'Le droit' }),
  ])
  write(
    dest,
    'droit/index.html',
    `<article class="content">Texte</article>${renderExportsPlace('droit')}`,
  )
  write(dest, 'pdf/index.html', renderExportsPlace('*'))
  await runPlugin(exportsPlugin({ site: FAKE_SITE, renderHead: async () => '' }), app)

  const read = (file: string): string => readFileSync(path.join(dest, file), 'utf8')
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
  const { app, dest } = fakeApp([fakePage({ file: 'a.md', path: '/a/', title: 'A' })])
  await runPlugin(exportsPlugin({ site: FAKE_SITE, renderHead: async () => '' }), app)
  expect(createPage).not.toHaveBeenCalled()
  expect(JSON.parse(readFileSync(path.join(dest, 'exports.json'), 'utf8')).guides).toEqual([])
})

it('leaves the address to a page that an author has written', async () => {
  const { app } = fakeApp([
    fakePage({ file: 'droit/README.md', path: '/droit/', title: 'Le droit' }),
    fakePage({ file: 'pdf.md', path: '/pdf/', title: 'Nos PDF' }),
  ])
  const plugin = exportsPlugin({ site: FAKE_SITE, renderHead: async () => '' }) as {
    onInitialized: (app: unknown) => unknown
  }
  await plugin.onInitialized(app)
  expect(createPage).not.toHaveBeenCalled()
})
