import type { App, Plugin } from 'vuepress/core'
import { writeModule } from '../../../lib/writeModule.ts'
import type { LegalEnv } from '../../legal-references/node/collectLegalReferences.ts'
import type { LegalState } from '../../legal-references/shared/LegalState.ts'
import { citeTerms } from './citeTerms.ts'
import type { GlossaryState } from './createGlossaryState.ts'
import { readGlossaryPage } from './readGlossary.ts'
import { resolveEntries } from './resolveEntries.ts'

export interface GlossaryOptions {
  /** The terms that the Markdown chain links. */
  state: GlossaryState
  legal: LegalState
}

/**
 * Gives `<GlossaryList>` what it shows, and keeps the terms up to date while an author changes them.
 */
export const glossaryPlugin = ({ state, legal }: GlossaryOptions): Plugin => {
  const writeEntries = (app: App): void => {
    const entries = resolveEntries(state.get()?.terms ?? [], app.pages, {
      legal,
      base: app.options.base,
    })
    const content = `export const entries = ${JSON.stringify(entries)}\n`
    writeModule(app, 'glossary/entries.js', content)
  }

  return {
    name: 'glossary',

    extendsPage: (page) => {
      const known = state.get()
      const file = page.filePathRelative
      // The author may have changed the terms since the server started.
      if (file !== null && file === known?.file) {
        const current = readGlossaryPage({ file, content: page.content })
        if (current && JSON.stringify(current.terms) !== JSON.stringify(known.terms))
          state.set(current)
      }
      const glossary = state.get()
      if (!glossary) return
      if (page.filePathRelative === glossary.file) {
        const env = page.markdownEnv as LegalEnv
        env.legalReferences = [...(env.legalReferences ?? []), ...citeTerms(glossary.terms)]
      }
      // A hundred definitions must not be in the data that the page's script loads.
      delete page.frontmatter.terms
    },

    onPrepared: writeEntries,
    onPageUpdated: async (app, ..._change) => writeEntries(app),
  }
}
