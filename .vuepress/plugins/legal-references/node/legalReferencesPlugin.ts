import type { App, Plugin } from 'vuepress/core'
import { citeSources } from './citeSources.ts'
import { legalReferencesMarkdown } from './legalReferencesMarkdown.ts'
import { resolveLegalIndex } from './resolveLegalIndex.ts'

const writeIndex = async (app: App): Promise<void> => {
  const content = `export const groups = ${JSON.stringify(resolveLegalIndex(app.pages))}\n`
  await app.writeTemp('legal-references/index.js', content)
}

/** Links legal references (`[[CRPA L. 321-1]]`), and gives `<LegalIndex>` what it shows. */
export const legalReferencesPlugin = (): Plugin => ({
  name: 'legal-references',
  extendsMarkdown: (md) => {
    md.use(legalReferencesMarkdown)
  },
  extendsPage: citeSources,
  onPrepared: writeIndex,
  onPageUpdated: async (app, ..._change) => writeIndex(app),
})
