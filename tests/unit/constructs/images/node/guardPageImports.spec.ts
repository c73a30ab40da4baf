import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createImageFiles } from '../../../../../.vuepress/constructs/images/node/createImageFiles.ts'
import { guardPageImports } from '../../../../../.vuepress/constructs/images/node/guardPageImports.ts'

let root: string
const at = (file: string): string => path.join(root, file)
const write = (file: string, content: string): void => {
  mkdirSync(path.dirname(at(file)), { recursive: true })
  writeFileSync(at(file), content)
}

beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'guard-')))
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
  write('docs/g/1.md', '')
  write('docs/g/a.svg', svg)
  write('docs/g/mal.js', 'globalThis.ran = true; export default 1')
  write('docs/g/vrai.txt', 'texte')
  write('docs/.secret/a.svg', svg)
  write('docs/.vuepress/public/pub.svg', svg)
  write('public/logo.svg', svg)
  write('public/a b.svg', svg)
  write('secret.svg', '<svg>SECRET</svg>')
  symlinkSync(at('secret.svg'), at('docs/g/lien.svg'))
  symlinkSync(at('.'), at('docs/dossier'))
  symlinkSync(at('docs/g/a.svg'), at('docs/g/bon-lien.svg'))
  symlinkSync(at('secret.svg'), at('public/lien.svg'))
  symlinkSync(at('docs/.secret/a.svg'), at('docs/g/lien-cache.svg'))
})
afterAll(() => rmSync(root, { recursive: true }))

/** Bundles a page that was compiled into one import; the code, or the message of the error. */
const bundle = async (source: string, { page = 'g/1.md', hasScript = false } = {}) => {
  const entry = at(`docs/${page}`)
  const files = createImageFiles({ sourceDir: at('docs'), publicDir: at('public') })
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    root: at('docs'),
    publicDir: at('public'),
    plugins: [
      guardPageImports({
        base: '/base/',
        files,
        findPage: (file) => (file === entry ? { file: page, hasScript } : null),
      }),
      {
        name: 'compiled-page',
        load: (id) =>
          id === entry ? `import a from ${JSON.stringify(source)}\nexport default a` : null,
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: 'page' },
      rolldownOptions: { external: ['vue'] },
    },
  }).then((result) => (Array.isArray(result) ? result[0] : result))) as Rolldown.RolldownOutput
  return output[0].code
}

describe('the imports of a page', () => {
  it.each(['./a.svg', 'a.svg', '../g/a.svg', '/g/a.svg', './bon-lien.svg', '/pub.svg'])(
    'are published when they are images of the folder: %s',
    async (source) => {
      expect(await bundle(source)).toContain('data:image/svg+xml')
    },
  )

  it('are an address, base included, when the file is served as it is', async () => {
    expect(await bundle('/logo.svg')).toContain('"/base/logo.svg"')
    expect(await bundle('/a%20b.svg')).toContain('"/base/a%20b.svg"')
  })

  it('are left to Vue when its compiler wrote them', async () => {
    expect(await bundle('vue')).toContain('from "vue"')
  })

  it.each([
    './mal.js',
    './vrai.txt',
    './vrai.txt?raw',
    './a.svg?raw',
    './a.svg?url',
    './a.svg?import',
    './lien.svg',
    './lien-cache.svg',
    '/lien.svg',
    '../dossier/secret.svg',
    '../.secret/a.svg',
    '../../secret.svg',
    '/proc/self/environ?raw',
    '/@fs/etc/passwd?raw',
    'file:///etc/passwd',
    'node:fs',
    'fs',
    'vite',
    'data:text/javascript,globalThis.ran=true',
    'https://exemple.fr/a.svg',
    '\0virtual',
  ])('are refused otherwise, with the name of the page: %s', async (source) => {
    await expect(bundle(source)).rejects.toThrow('g/1.md : ')
  })

  it('are free in a page of the technical team that holds a script', async () => {
    expect(await bundle('./mal.js', { hasScript: true })).toContain('ran = true')
  })
})
