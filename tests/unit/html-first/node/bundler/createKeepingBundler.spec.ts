import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { createBuildApp, type PluginObject } from 'vuepress/core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { digestContent } from '../../../../../.vuepress/lib/contentCache.ts'
import { cacheFolder } from '../../../../../.vuepress/lib/cacheFolder.ts'
import { imagesPlugin } from '../../../../../.vuepress/constructs/images/node/imagesPlugin.ts'
import { createHtmlFirst } from '../../../../../.vuepress/html-first/node/htmlFirstPlugin.ts'

/** Beside the packages that the server's app imports. */
let root: string
beforeAll(() => {
  // Elsewhere the compiler of Vue writes paths in what it makes.
  vi.stubEnv('NODE_ENV', 'production')
  mkdirSync(cacheFolder('test'), { recursive: true })
  root = mkdtempSync(cacheFolder('test', 'bundler-'))
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

const draw = (width: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="4"></svg>`

/** A picture that goes out as WebP, which is lighter. */
const paint = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 64, channels: 3, background } })
    .png()
    .toBuffer()

const FILES: Record<string, string | Buffer> = {
  'docs/README.md':
    '# Accueil\n\n![Un plan](./plan.svg)\n\n![Une vue](./vue.png)\n\n[Suite](./suite.md)\n',
  'docs/vue.png': await paint('red'),
  'docs/autre.png': await paint('blue'),
  'docs/suite.md': '# Suite\n\nUn texte.\n',
  'docs/vue.md': '# Vue\n\n{{ 1 + 1 }}\n\n<TheWord />\n',
  'docs/montre.md': '# Montre\n\n<Content path="/suite.html" />\n',
  'docs/plan.svg': draw(4),
  'docs/.vuepress/public/icone.svg': draw(8),
  'client.js': `import { h } from 'vue'
import { Content } from 'vuepress/client'
import { WORD } from './word.js'
const Layout = { render: () => h('main', h(Content)) }
export default {
  enhance: ({ app }) => app.component('TheWord', () => h('b', [WORD, __WORD__])),
  layouts: { Layout, NotFound: Layout },
}
`,
  'word.js': "export const WORD = 'bonjour'\n",
}

interface Settings {
  word?: string
  unused?: string
  title?: string
  program?: string
  base?: '/' | '/sous/'
}

const writeFiles = (changes: Record<string, string | Buffer> = {}): void => {
  for (const [file, text] of Object.entries({ ...FILES, ...changes })) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
}

let compilations = 0
let renderings = 0

const readBuilt = (file: string): string => readFileSync(path.join(root, 'dist', file), 'utf8')

/** Builds the site, and gives the digests of its files. */
const build = async (cache: string, settings: Settings = {}): Promise<Record<string, string>> => {
  const { word = 'mot', unused = 'rien', title = 'Site', program = 'a', base = '/' } = settings
  const dest = path.join(root, 'dist')
  rmSync(dest, { recursive: true, force: true })
  const htmlFirst = createHtmlFirst()
  const counter: PluginObject = {
    name: 'counter',
    define: { __WORD__: word, __UNUSED__: unused },
    clientConfigFile: path.join(root, 'client.js'),
    extendsBundlerOptions: () => void (compilations += 1),
  }
  const app = createBuildApp({
    source: path.join(root, 'docs'),
    dest,
    base,
    title,
    cache: path.join(root, cache),
    temp: path.join(root, `temp-${(renderings += 1)}`),
    theme: { name: 'none' },
    bundler: htmlFirst.createBundler({ program: () => program }),
    plugins: [htmlFirst.plugin, imagesPlugin({ onRead: htmlFirst.noteFile }), counter],
    templateBuild: htmlFirst.templateBuild,
    templateBuildRenderer: htmlFirst.templateBuildRenderer,
    shouldPrefetch: false,
    shouldPreload: false,
  })
  await app.init()
  await app.prepare()
  await app.build()
  return Object.fromEntries(
    readdirSync(dest, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .sort()
      .map((file) => [path.relative(dest, file), digestContent(readFileSync(file))]),
  )
}

const countCompilations = async (act: () => Promise<unknown>): Promise<number> => {
  const before = compilations
  await act()
  return compilations - before
}

/** All that a page or the app may depend on, something that changes it, and whether the app is then compiled again. */
const CHANGES: [
  name: string,
  files: Record<string, string | Buffer>,
  Settings,
  compiled: boolean,
][] = [
  ['the text of a page', { 'docs/suite.md': '# Suite\n\nUn autre.\n' }, {}, false],
  ['the title of a page', { 'docs/suite.md': '# Fin\n\nUn texte.\n' }, {}, false],
  ['the address of a page', { 'docs/suite.md': '---\npermalink: /b/\n---\n# Suite\n' }, {}, true],
  ['a page of Vue', { 'docs/vue.md': '# Vue\n\n{{ 1 + 2 }}\n' }, {}, true],
  ['an image', { 'docs/plan.svg': draw(5) }, {}, true],
  ['an image that goes out as a lighter copy', { 'docs/vue.png': await paint('green') }, {}, true],
  [
    'the number of images of a page',
    { 'docs/suite.md': '# Suite\n\n![Une autre](./autre.png)\n' },
    {},
    true,
  ],
  [
    'a page that lost its image',
    { 'docs/README.md': '# Accueil\n\n![Un plan](./plan.svg)\n' },
    {},
    true,
  ],
  ['a public file', { 'docs/.vuepress/public/icone.svg': draw(9) }, {}, false],
  ['a module', { 'word.js': "export const WORD = 'salut'\n" }, {}, true],
  ['a value that the code mentions', {}, { word: 'parole' }, true],
  ['the title of the site', {}, { title: 'Autre' }, true],
  ['the base', {}, { base: '/sous/' }, true],
]

describe('createKeepingBundler', () => {
  it('gives the same site again, and compiles nothing', async () => {
    writeFiles()
    const first = await build('kept')
    expect(readBuilt('suite.html')).toContain('Un texte.')
    expect(readBuilt('montre.html')).toContain('Un texte.')
    expect(readBuilt('vue.html')).toContain('bonjour')
    expect(readBuilt('icone.svg')).toBe(draw(8))
    const again = await countCompilations(async () => expect(await build('kept')).toEqual(first))
    expect(again).toBe(0)
  })

  it.each(CHANGES)('sees that %s has changed', async (_name, files, settings, compiled) => {
    writeFiles()
    const before = await build('kept')
    writeFiles(files)
    let after: Record<string, string> = {}
    const count = await countCompilations(async () => (after = await build('kept', settings)))
    expect(after).not.toEqual(before)
    rmSync(path.join(root, 'fresh'), { recursive: true, force: true })
    expect(after).toEqual(await build('fresh', settings))
    expect(count > 0).toBe(compiled)
  })

  it('compiles again for another program, and not for a value that no code mentions', async () => {
    writeFiles()
    const before = await build('kept')
    const same = () => build('kept', { unused: 'autre' })
    expect(await countCompilations(async () => expect(await same()).toEqual(before))).toBe(0)
    expect(await countCompilations(() => build('kept', { program: 'b' }))).toBeGreaterThan(0)
  })

  it('compiles each time a page whose own code may read other files', async () => {
    const code =
      "<script setup>\nconst all = import.meta.glob('./*.json')\n</script>\n\n{{ all }}\n"
    writeFiles({ 'docs/code.md': code })
    await build('kept')
    expect(await countCompilations(() => build('kept'))).toBeGreaterThan(0)
    rmSync(path.join(root, 'docs/code.md'))
  })

  it.each(['app', 'rendered'])('does not trust a file « %s » that was changed', async (name) => {
    writeFiles()
    const before = await build('kept')
    const file = path.join(root, 'kept', name)
    const bytes = readFileSync(file)
    bytes.fill(0, bytes.length - 40, bytes.length - 30)
    writeFileSync(file, bytes)
    expect(await build('kept')).toEqual(before)
  })
})
