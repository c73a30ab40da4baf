import type { App, Plugin } from 'vuepress/core'
import { citeSources } from './citeSources.ts'
import { resolveLegalIndex } from './resolveLegalIndex.ts'

const writeIndex = async (app: App): Promise<void> => {
  const content = `export const groups = ${JSON.stringify(resolveLegalIndex(app.pages))}\n`
  await app.writeTemp('legal-references/index.js', content)
}

/** Gives `<LegalIndex>` what it shows: the references of the texts and of their sources. */
export const legalReferencesPlugin = (): Plugin => ({
  name: 'legal-references',
  extendsPage: citeSources,
  onPrepared: writeIndex,
  onPageUpdated: async (app, ..._change) => writeIndex(app),
})
