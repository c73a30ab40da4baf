import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createBuildApp, type App, type PluginObject } from 'vuepress/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchPlugin } from '../../../../.vuepress/search/node/searchPlugin.ts'
import { unpackPage } from '../../../../.vuepress/search/shared/packPage.ts'
import { serveFiles } from '../../../../.vuepress/search/node/serveFiles.ts'

let dir: string
let app: App
let plugin: PluginObject
/** What readers type to reach a page. */
let typed = 'quémander'

const read = (file: string): Promise<string> => readFile(path.join(dir, 'dist', file), 'utf8')

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'search-'))
  const { outputFile } = (await import('vuepress/utils')).fs
  await outputFile(path.join(dir, 'guide/README.md'), '# Guide\n')
  await outputFile(path.join(dir, 'guide/1-un.md'), '# Un\n\n## Moissonnage\n\nTexte.\n')
  await outputFile(
    path.join(dir, 'plan.md'),
    '---\nsearch: false\npermalink: /plan-du-site/\n---\n\n# Plan\n',
  )
  await outputFile(path.join(dir, 'cachee.md'), '---\nsearch: false\n---\n\n# Cachée\n')
  plugin = searchPlugin({
    hostname: 'https://site.example',
    readHiddenLabels: () => new Map([['guide/1-un.md', [{ text: typed, anchor: 'moissonnage' }]]]),
  }) as PluginObject
  app = createBuildApp({
    source: dir,
    dest: path.join(dir, 'dist'),
    base: '/base/',
    title: 'Guides des données publiques',
    theme: { name: 'none' },
    bundler: {
      name: 'none',
      dev: () => Promise.resolve(() => Promise.resolve()),
      build: () => Promise.resolve(),
    },
    plugins: [plugin],
  } as Parameters<typeof createBuildApp>[0])
  await app.init()
  await plugin.onGenerated!(app)
})
afterAll(() => rm(dir, { recursive: true }))

const define = async (): Promise<Record<string, unknown>> => {
  if (typeof plugin.define !== 'function') throw new TypeError('define should be a function')
  return plugin.define(app, false)
}

describe('searchPlugin', () => {
  it('adds the page of results, out of search engines', () => {
    const page = app.pages.find((one) => one.path === '/recherche/')
    expect(page?.content).toContain('<SearchPage></SearchPage>')
    expect(page?.frontmatter.head).toContainEqual(['meta', { name: 'robots', content: 'noindex' }])
  })

  it('names the page of results in the language of the site', async () => {
    const english = searchPlugin({ lang: 'en' }) as PluginObject
    const other = { ...app, pages: [] } as unknown as App
    await english.onInitialized!(other)
    expect(other.pages.map(({ title }) => title)).toEqual(['Search'])
    expect(other.pages[0]!.frontmatter.description).toMatch(/^Search all/)
  })

  it('leaves alone a page that the folder has there', async () => {
    const count = app.pages.length
    await plugin.onInitialized!(app)
    expect(app.pages).toHaveLength(count)
  })

  it('keeps what the official plugin defines, with no hot key of a single key', async () => {
    const defined = await define()
    expect(defined['__SEARCH_HOT_KEYS__']).toEqual([
      { key: 'k', ctrl: true },
      { key: 'k', meta: true },
    ])
    expect(defined['__SEARCH_SHORTCUTS__']).toBe('Control+K Meta+K')
    expect(defined['__SEARCH_KEYS__']).toBe('1000K 0001K')
    expect(defined['__SEARCH_MAX_SUGGESTIONS__']).toBe(5)
    expect(defined['__SEARCH_LOCALES__']).toHaveProperty('/')
    expect(defined['__SEARCH_RESULTS__']).toBe('/base/recherche/')
  })

  it('leads to the guides and to the list of all pages, also once a bundler has taken the pages away', async () => {
    const { __SEARCH_STARTS__: starts } = await define()
    expect(starts).toEqual([{ title: 'Guide', path: '/guide/' }])
    const bare = { ...app, pages: [] } as unknown as App
    const again = await (plugin.define as (app: App, isServer: boolean) => unknown)(bare, true)
    expect(again).toMatchObject({
      __SEARCH_STARTS__: starts,
      __SEARCH_ALL_PAGES__: '/base/plan-du-site/',
    })
  })

  it('writes the index in a folder named by its content, known before pages are rendered', async () => {
    const { __SEARCH_FOLDER__: folder } = await define()
    expect(folder).toMatch(/^\/base\/assets\/search\/[\da-f]{10}\/$/)
    const place = String(folder).slice('/base/'.length)
    const { paths, labels } = JSON.parse(await read(`${place}index.json`)) as Record<
      string,
      unknown[]
    >
    expect(paths).toEqual(['/guide/1-un.html', '/guide/'])
    expect(labels).toEqual([['Guide'], ['Guide']])
    expect((await readdir(path.join(dir, 'dist', place))).sort()).toEqual([
      'index.json',
      'page-0.txt',
      'page-1.txt',
    ])
    expect(unpackPage(await read(`${place}page-0.txt`))).toMatchObject({
      sections: [{ heading: '' }, { heading: 'Moissonnage', anchor: 'moissonnage' }],
    })
  })

  it('searches what readers type to reach a page, and writes it in no text', async () => {
    const { __SEARCH_FOLDER__: folder } = await define()
    const place = String(folder).slice('/base/'.length)
    expect(await read(`${place}index.json`)).toContain('quemand')
    expect(await read(`${place}page-0.txt`)).not.toContain('mander')
  })

  it('writes the OpenSearch file and announces it', async () => {
    const xml = await read('opensearch.xml')
    expect(xml).toContain('template="https://site.example/base/recherche/?q={searchTerms}"')
    expect(xml).toContain('<ShortName>Guides</ShortName>')
    expect(app.siteData.head).toContainEqual([
      'link',
      expect.objectContaining({ rel: 'search', href: '/base/opensearch.xml' }),
    ])
  })

  it('reads again what readers type once a page has changed', async () => {
    const before = await define()
    const page = app.pages.find(({ path: address }) => address === '/guide/')!
    typed = 'réclamer'
    await plugin.onPageUpdated!(app, 'update', page, page)
    expect((await define())['__SEARCH_FOLDER__']).not.toBe(before['__SEARCH_FOLDER__'])
  })

  it('makes another index once a page has changed', async () => {
    const before = await define()
    const page = app.pages.find(({ path: address }) => address === '/guide/')!
    page.contentRendered = '<h1 id="guide">Guide</h1><p>Un mot nouveau.</p>'
    await plugin.onPageUpdated!(app, 'update', page, page)
    expect((await define())['__SEARCH_FOLDER__']).not.toBe(before['__SEARCH_FOLDER__'])
  })
})

describe('serveFiles', () => {
  type Handler = (request: object, response: object, next: () => void) => void

  const ask = (url: string) => {
    let handler: Handler | undefined
    const vite = serveFiles('/base/', () => ({
      folder: 'f',
      files: new Map([['index.json', '{"a":1}']]),
    }))
    const configure = vite.configureServer as unknown as (server: object) => void
    configure({ middlewares: { use: (given: Handler) => (handler = given) } })
    const answer = { status: 0, body: '', isPassed: false }
    const response = {
      set statusCode(status: number) {
        answer.status = status
      },
      setHeader: () => undefined,
      end: (body: string) => (answer.body = body),
    }
    handler!({ url }, response, () => (answer.isPassed = true))
    return answer
  }

  it('answers for its own folder only', () => {
    expect(ask('/base/assets/search/dev/index.json')).toMatchObject({
      status: 200,
      body: '{"a":1}',
    })
    expect(ask('/base/assets/search/dev/page-9.txt')).toMatchObject({ status: 404 })
    expect(ask('/base/guide/')).toMatchObject({ isPassed: true })
  })
})
