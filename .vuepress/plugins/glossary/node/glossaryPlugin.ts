import type { App, Page, Plugin } from 'vuepress/core'
import { type ProblemEnv, reportProblem } from '../../diagnostics/node/reportProblem.ts'
import { countFrontmatterLines } from '../../diagnostics/node/countFrontmatterLines.ts'
import type { LegalEnv } from '../../legal-references/node/collectLegalReferences.ts'
import { parseLegalReference } from '../../legal-references/shared/parseLegalReference.ts'
import { createTermFinder } from './createTermFinder.ts'
import { glossaryMarkdown } from './glossaryMarkdown.ts'
import { type Glossary, readGlossary, readGlossaryPage } from './readGlossary.ts'
import { resolveEntries } from './resolveEntries.ts'

/** Problems of the terms join those of the page's text, so that one build shows them all. */
const reportTerms = (page: Page, { problems }: Glossary): void => {
  const offset = countFrontmatterLines(page.content)
  for (const { file, line = 1, problem, hint } of problems) {
    if (file !== page.filePathRelative) continue
    const env = page.markdownEnv as ProblemEnv
    reportProblem(env, { bodyLine: line - offset, problem, hint })
  }
}

/** The sources of the terms are cited like those of a text; each has its anchor. */
const citeSources = (page: Page, { terms }: Glossary): void => {
  const env = page.markdownEnv as LegalEnv
  for (const { id, source } of terms) {
    const reference = source && parseLegalReference(source)
    if (reference) (env.legalReferences ??= []).push({ reference, section: id })
  }
}

const createState = () => {
  let glossary: Glossary | null = null
  let find = createTermFinder([])
  return {
    get: () => glossary,
    find: (text: string) => find(text),
    set: (value: Glossary | null): void => {
      glossary = value
      find = createTermFinder(value?.terms ?? [])
    },
  }
}

/** Links the terms of the glossary, and gives `<GlossaryList>` what it shows. */
export const glossaryPlugin = (): Plugin => {
  const state = createState()

  const writeEntries = async (app: App): Promise<void> => {
    const entries = resolveEntries(state.get()?.terms ?? [], app.pages)
    const content = `export const entries = ${JSON.stringify(entries)}\n`
    await app.writeTemp('glossary/entries.js', content)
  }

  return {
    name: 'glossary',

    extendsMarkdown: (md, app) => {
      state.set(readGlossary(app.dir.source()))
      md.use(glossaryMarkdown, { find: state.find, path: () => state.get()?.path ?? '/' })
    },

    extendsPage: (page) => {
      const known = state.get()
      // The author may have changed the terms since the server started.
      if (page.filePathRelative !== null && page.filePathRelative === known?.file) {
        const current = readGlossaryPage(page.content, page.filePathRelative)
        if (current && JSON.stringify(current.terms) !== JSON.stringify(known.terms)) {
          state.set(current)
        }
      }
      const glossary = state.get()
      if (!glossary) return
      reportTerms(page, glossary)
      if (page.filePathRelative === glossary.file) citeSources(page, glossary)
      // A hundred definitions must not be in the data that the page's script loads.
      delete page.frontmatter.terms
    },

    onPrepared: writeEntries,
    onPageUpdated: async (app, ..._change) => writeEntries(app),
  }
}
