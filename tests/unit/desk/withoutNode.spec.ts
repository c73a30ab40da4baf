import path from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** What reads pages: the Markdown chain, the rules and their repairs, and the site that they are given. */
const ENTRIES = [
  '.vuepress/model/chain.ts',
  '.vuepress/model/site/createSite.ts',
  '.vuepress/checks/node/checkSite.ts',
  '.vuepress/checks/node/registry.ts',
  '.vuepress/checks/node/repair/repairPage.ts',
]

/** Leaves packages out of the bundle, and notes who asks for Node. */
const noteNode = (importers: Set<string>): Plugin => ({
  name: 'note-node',
  enforce: 'pre',
  resolveId: (id, importer) => {
    if (/^[./\0]|^[a-z]:\\/i.test(id)) return null
    if (id.startsWith('node:') && importer) importers.add(path.relative(ROOT, importer))
    return { id, external: true }
  },
})

it('the chain, the constructs and the rules import nothing of Node', async () => {
  const importers = new Set<string>()
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: ENTRIES.map((file) => path.join(ROOT, file)), formats: ['es'] },
    },
    plugins: [noteNode(importers)],
  })
  expect([...importers]).toEqual([])
  const [bundle] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[]
  const code = bundle!.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')
  expect(code).toContain('capitales-accentuees')
  // Nor what Node gives without being asked.
  expect(code.match(/\b(?:Buffer|__dirname|process)\b\.?.{0,40}/g) ?? []).toEqual([])
}, 120_000)
