import path from 'node:path'
import { build, type Plugin } from 'vite'
import { expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** What reads pages: the Markdown chain, the rules, and the site that they are given. */
const ENTRIES = [
  '.vuepress/model/chain.ts',
  '.vuepress/model/site/createSite.ts',
  '.vuepress/checks/node/checkSite.ts',
  '.vuepress/checks/node/registry.ts',
]

/**
 * The modules that ask the disk for a file, and nothing else: in a browser each of them finds that there is
 * none, and the dictionary is fetched (`desk/client/noDisk`). No other may need Node, so none joins this list
 * for a path or a digest: `lib/posixPath.ts` has the first.
 */
const DISK_READERS = [
  '.vuepress/checks/node/text/keepInCache.ts',
  '.vuepress/checks/node/text/loadDictionary.ts',
  '.vuepress/constructs/images/node/readImageFacts.ts',
  '.vuepress/constructs/markdown-extras/node/measureImage.ts',
  '.vuepress/constructs/tools/node/dataFiles.ts',
  '.vuepress/lib/cacheFolder.ts',
  '.vuepress/lib/contentCache.ts',
  '.vuepress/lib/inspectPath.ts',
  '.vuepress/lib/walkFolder.ts',
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

it('the chain, the constructs and the rules ask nothing of Node but to read files', async () => {
  const importers = new Set<string>()
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: ENTRIES.map((file) => path.join(ROOT, file)), formats: ['es'] },
    },
    plugins: [noteNode(importers)],
  })
  expect([...importers].sort()).toEqual(DISK_READERS)
}, 120_000)
