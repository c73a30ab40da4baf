import type { App, Plugin } from 'vuepress/core'
import { findTexts } from '../../interface/findTexts.ts'
import { useChain } from '../../model/chain.ts'
import { createLinkFiles } from '../../constructs/links/node/createLinkFiles.ts'
import { createFragmentReader } from '../../constructs/foreign/node/createFragmentReader.ts'
import { createDataReader } from '../../constructs/charts/node/createDataReader.ts'
import type { GlossaryState } from '../../constructs/glossary/node/createGlossaryState.ts'
import { readGlossary } from '../../constructs/glossary/node/readGlossary.ts'
import { readArticleIndex } from '../../constructs/legal-references/node/readArticleIndex.ts'
import type { LegalState } from '../../constructs/legal-references/shared/LegalState.ts'
import { listPublished } from '../../model/publication/listPublished.ts'
import { readSiteInput, readValues, type SiteFolders } from '../../model/site/readSiteInput.ts'

export interface ChainPluginOptions {
  /** The terms that texts are linked to: filled here, before the first page is read. */
  glossary: GlossaryState
  /** The law that texts cite; the articles that the folder lists are filled here too. */
  legal: LegalState
  /** What goes with a folder of guides, by its absolute path. */
  resolveFolders: (dir: string) => SiteFolders
  /** Whether the site shows pages that are not published: see `publicationPlugin`. */
  showsUnpublished: (app: App) => boolean
}

/** Gives VuePress the Markdown chain of the site. */
export const chainPlugin = ({
  glossary,
  legal,
  resolveFolders,
  showsUnpublished,
}: ChainPluginOptions): Plugin => ({
  name: 'chain',
  extendsMarkdown: (md, app: App) => {
    const folders = resolveFolders(app.dir.source())
    const { pages: written, values, ledger, today } = readSiteInput(folders)
    const pages = showsUnpublished(app) ? written : listPublished(written, today)
    glossary.set(readGlossary(pages))
    legal.setIndex(readArticleIndex(pages))
    useChain(md, {
      sourceDir: app.dir.source(),
      publicDir: app.dir.public(),
      isBuild: app.env.isBuild,
      readDataFile: createDataReader({ dir: app.dir.source(), publicDirs: [app.dir.public()] }),
      readFragment: createFragmentReader(app.dir.source()),
      linkFiles: createLinkFiles(app.dir.source()),
      glossary,
      legal,
      // Who writes changes them while the server runs.
      values: () => (app.env.isDev ? readValues(folders.dir) : values)?.values ?? [],
      moved: ledger?.moved ?? {},
      vuePages: folders.vuePages ?? [],
      isLenient: folders.isLenient,
      texts: findTexts(folders.lang ?? 'fr'),
    })
  },
})
