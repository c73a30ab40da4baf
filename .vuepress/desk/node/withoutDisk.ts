import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'
import { loadSoftwareTerms } from '../../checks/node/text/loadDictionary.ts'

const here = (file: string): string => path.resolve(import.meta.dirname, '../client/noDisk', file)

/** The French dictionary, fetched by the desk as the file that it is. */
const DICTIONARY = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@cspell/dict-fr-fr/cspell-ext.json')),
  'fr-fr.trie.gz',
)

/** Words that the build puts in the bundle. */
const SOFTWARE_TERMS = '#software-terms'

/** What the Markdown of VuePress asks of the machine, and what a browser answers in its place. */
const REPLACED: Readonly<Record<string, string>> = {
  'node:path': here('path.ts'),
  'node:fs': here('fs.ts'),
  'vuepress/utils': here('vuepressUtils.ts'),
  '@vuepress/utils': here('vuepressUtils.ts'),
  // Switched off in our chain, and full of `eval`.
  'gray-matter': here('grayMatter.ts'),
}

/**
 * Lets VuePress' Markdown run in a browser: there is no disk, and each of its files is missing. Our chain and
 * our rules ask for none; what they say of files comes from the site that is given to them.
 */
export const withoutDisk = (): Plugin => ({
  name: 'desk:no-disk',
  enforce: 'pre',
  resolveId: {
    filter: {
      id: /^(?:node:.*|@?vuepress\/utils|gray-matter|#.*|.*\/highlightCode\.ts)$/,
    },
    handler: (id, importer) => {
      // A preview shows code without colours, and loads no language.
      if (id.endsWith('/highlightCode.ts')) return here('highlightCode.ts')
      if (id === '#dictionary?url') return `${DICTIONARY}?url`
      if (id === SOFTWARE_TERMS) return `\0${SOFTWARE_TERMS}`
      const file = REPLACED[id]
      if (!file) throw new Error(`desk: ${importer} asks a browser for ${id}`)
      return file
    },
  },
  load: {
    filter: { id: /^\0#software-terms$/ },
    handler: () => `export default ${JSON.stringify([...loadSoftwareTerms()])}`,
  },
})
